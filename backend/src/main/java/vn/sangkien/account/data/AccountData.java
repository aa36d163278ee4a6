package vn.sangkien.account.data;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.problem.Text;

/** What the account itself knows: name, contacts, agreements, devices, and what the audit says of who looked. */
@ApplicationScoped
class AccountData implements PersonalData {

    private static final Map<String, Text> ACTIONS = Arrays.stream(AuditAction.values()).collect(Collectors.toMap(AuditAction::name, AuditAction::words));

    private final PersonalRows rows;
    private final AccountService accounts;
    private final SessionService sessions;
    private final SignInGuard guard;
    private final Idempotency idempotency;
    private final Keep keep;
    private final EntityManager database;

    AccountData(PersonalRows rows, AccountService accounts, SessionService sessions, SignInGuard guard, Idempotency idempotency, Keep keep, EntityManager database) {
        this.rows = rows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.guard = guard;
        this.idempotency = idempotency;
        this.keep = keep;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("account", new Text("Tài khoản", "Account"), account,
                        "SELECT display_name, phone, email, created_at FROM account WHERE id = :person",
                        of("name", "Họ và tên", "Name"), of("phone", "Số điện thoại", "Phone number"), of("email", "E-mail", "E-mail"),
                        of("createdAt", "Tạo lúc", "Made at")),
                rows.read("consents", new Text("Những điều đã đồng ý", "What was agreed to"), account,
                        "SELECT purpose, text_version, given_at, withdrawn_at FROM consent WHERE account_id = :person ORDER BY id",
                        of("purpose", "Mục đích", "Purpose").saying(Map.of("TAKE_PART", new Text("Tham gia chương trình", "Taking part"), "PUBLISH_NAME", new Text("Công bố họ tên trên bảng xếp hạng cá nhân", "Name on the board of people"), "SIGN_NAME", new Text("Hiện họ tên bên cạnh sáng kiến", "Name beside initiatives"))), of("textVersion", "Bản nội dung", "Version of the words"), of("givenAt", "Đồng ý lúc", "Given at"),
                        of("withdrawnAt", "Rút lại lúc", "Taken back at")),
                rows.read("devices", new Text("Thiết bị đã đăng nhập", "Devices that signed in"), account,
                        "SELECT browser, system_name, network, started_at, last_seen_at FROM session WHERE account_id = :person ORDER BY id DESC",
                        of("browser", "Trình duyệt", "Browser"), of("system", "Hệ điều hành", "System"), of("network", "Mạng", "Network"),
                        of("startedAt", "Đăng nhập lúc", "Signed in at"), of("lastSeenAt", "Dùng lần cuối", "Last seen")),
                rows.read("identities", new Text("Tài khoản nơi khác đã nối", "Accounts elsewhere that open this one"), account,
                        "SELECT provider, linked_at FROM account_identity WHERE account_id = :person ORDER BY linked_at",
                        of("provider", "Nơi", "Where"), of("linkedAt", "Nối lúc", "Linked at")),
                rows.read("audit", new Text("Ai đã xem hoặc thay đổi gì về bạn", "Who looked at or changed something about you"), account, """
                        SELECT e.at, e.action, IF(e.actor_id = :person, 'SELF', 'STAFF') FROM audit_event e
                        WHERE e.acting_for = :person OR e.object_type = 'ACCOUNT' AND e.object_id = :person ORDER BY e.at DESC, e.id DESC""",
                        of("at", "Lúc", "At"), of("action", "Việc", "What").saying(ACTIONS), of("by", "Ai", "Who").saying(Map.of("SELF", new Text("Chính bạn", "You"), "STAFF", new Text("Cán bộ hoặc hệ thống", "Staff or the system")))));
    }

    @Override
    public void erase(long account, Instant now) {
        accounts.erase(account);
        sessions.endAll(account);
        guard.forgetPlacesOf(account);
        idempotency.forgetAllOf(account);
        for (String table : List.of("second_factor", "recovery_code", "sign_in_step", "account_identity", "identity_link", "contact_change")) {
            database.createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?1").setParameter(1, account).executeUpdate();
        }
        database.createNativeQuery("UPDATE session SET browser = NULL, system_name = NULL, network = NULL WHERE account_id = ?1").setParameter(1, account).executeUpdate();
        database.createNativeQuery("UPDATE consent SET withdrawn_at = ?2 WHERE account_id = ?1 AND withdrawn_at IS NULL")
                .setParameter(1, account).setParameter(2, now).executeUpdate();
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(
                new KeepingTime("account", new Text("Họ tên, số điện thoại, e-mail và những điều đã đồng ý", "Name, phone number, e-mail and what was agreed to"), null,
                        new Text("Cho đến khi bạn yêu cầu xóa.", "Until you ask to be erased.")),
                new KeepingTime("devices", new Text("Thiết bị và mạng, sau khi phiên đăng nhập kết thúc", "Devices and networks, after the session has ended"), days(keep.sessions()),
                        new Text("Để bạn còn xem được điều gì đã xảy ra.", "So that you can still see what happened.")),
                new KeepingTime("signInAttempts", new Text("Số lần đăng nhập sai, không kèm tên hay địa chỉ", "Counts of failed sign-ins, without names or addresses"), 1,
                        new Text("Để chặn người dò mật khẩu.", "To stop those who guess passwords.")),
                new KeepingTime("codes", new Text("Mã một lần và nơi đã gửi mã", "One-time codes and where they were sent"), 2,
                        new Text("Để giới hạn số mã được gửi.", "To limit how many are sent.")),
                new KeepingTime("messages", new Text("Tin nhắn đã gửi: nơi nhận, không kèm nội dung", "Messages sent: the receiver, without the text"), 7,
                        new Text("Để trả lời khi bạn hỏi vì sao không nhận được tin.", "To answer why one did not arrive.")),
                new KeepingTime("answers", new Text("Câu trả lời cho thao tác đã gửi", "Answers to what was sent"), days(keep.answers()),
                        new Text("Để điện thoại mất mạng gửi lại mà không bị tính hai lần.", "So that a phone that was offline can send again without counting twice.")),
                new KeepingTime("audit", new Text("Nhật ký: ai đã xem, sửa, tải gì; mạng chỉ giữ phần đầu địa chỉ", "The audit: who looked at, changed or took what; of a network only the beginning of its address"), null,
                        new Text("Pháp luật yêu cầu chứng minh được; nhật ký không sửa được và không chứa liên hệ.", "The law asks for proof; the audit cannot be changed and holds no contacts.")));
    }

    private static int days(Duration time) {
        return (int) time.toDays();
    }
}
