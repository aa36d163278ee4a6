package vn.sangkien.notice;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** What somebody was told, where it went, and what they chose to get. */
@ApplicationScoped
class NoticeData implements PersonalData {

    /** Who has no e-mail address has read nothing of a summary, and is spared what is older. */
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Map<String, Text> CHANNELS = Map.of("PHONE", new Text("Điện thoại", "Telephone"), "EMAIL", new Text("E-mail", "E-mail"));
    private static final Map<String, Text> STATES = Map.of("WAITING", new Text("Chờ gửi", "Waits"), "HANDED", new Text("Đang gửi", "On its way"), "SENT", new Text("Đã gửi", "Sent"),
            "FAILED", new Text("Không gửi được", "Not taken"), "DROPPED", new Text("Không gửi", "Not sent"));

    private static final Map<String, Text> KINDS = Map.ofEntries(
            Map.entry("IDEA_VALID", new Text("Sáng kiến hợp lệ", "Valid initiative")), Map.entry("IDEA_INVALID", new Text("Sáng kiến không hợp lệ", "Initiative not valid")),
            Map.entry("IDEA_RETURNED", new Text("Sáng kiến cần bổ sung", "Initiative returned")), Map.entry("IDEA_DUPLICATE", new Text("Sáng kiến trùng", "Duplicate")),
            Map.entry("IDEA_REVOKED", new Text("Hủy kết quả hợp lệ", "Valid result revoked")), Map.entry("DISPUTE_UPHELD", new Text("Đã gỡ khỏi tên bạn", "No longer in your name")),
            Map.entry("ENTRY_DISPUTED", new Text("Sáng kiến bạn nhập bị báo không đúng tác giả", "An initiative that you entered was disowned")),
            Map.entry("ENTRY_REMOVED", new Text("Sáng kiến bạn nhập đã bị loại", "An initiative that you entered was removed")),
            Map.entry("ENTRY_RESTORED", new Text("Sáng kiến bạn nhập được tính lại", "An initiative that you entered counts again")),
            Map.entry("DISPUTE_REJECTED", new Text("Được xác định là của bạn", "Found to be yours")), Map.entry("HELP_ANSWERED", new Text("Tổ hỗ trợ trả lời", "Support answered")),
            Map.entry("HELP_ASKED_BACK", new Text("Tổ hỗ trợ hỏi lại", "Support asked back")), Map.entry("DATA_ANSWERED", new Text("Yêu cầu về dữ liệu đang xử lý", "Data request in work")),
            Map.entry("DATA_DONE", new Text("Yêu cầu về dữ liệu đã xong", "Data request done")), Map.entry("DATA_REFUSED", new Text("Yêu cầu về dữ liệu có trả lời", "Data request answered")),
            Map.entry("LIST_IMPORTED", new Text("Đã nhập danh sách", "List imported")),
            Map.entry("ENTERED_BY_LIST", new Text("Được nhập từ danh sách", "Entered from a list")), Map.entry("DEADLINE_NEAR", new Text("Sắp hết hạn", "Deadline near")),
            Map.entry("TARGETS_CHANGED", new Text("Chỉ tiêu thay đổi", "Targets changed")), Map.entry("ANNOUNCEMENT", new Text("Thông báo", "Announcement")),
            Map.entry("NUDGE", new Text("Đôn đốc", "Nudge")));

    private final PersonalRows rows;
    private final Keep keep;
    private final EntityManager database;

    NoticeData(PersonalRows rows, Keep keep, EntityManager database) {
        this.rows = rows;
        this.keep = keep;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("notices", new Text("Tin báo", "Notices"), account, """
                        SELECT n.kind, i.number, n.made_at, n.read_at FROM notice n LEFT JOIN idea i ON i.id = n.idea_id WHERE n.account_id = :person ORDER BY n.id DESC""",
                        of("kind", "Về việc", "About").saying(KINDS), of("number", "Sáng kiến", "Initiative"), of("madeAt", "Lúc", "At"), of("readAt", "Đọc lúc", "Read at")),
                rows.read("noticeDeliveries", new Text("Tin báo gửi ra ngoài", "Notices sent outside"), account,
                        "SELECT channel, state, made_at, ended_at FROM notice_delivery WHERE account_id = :person ORDER BY made_at DESC",
                        of("channel", "Qua", "By").saying(CHANNELS), of("state", "Trạng thái", "State").saying(STATES), of("madeAt", "Lúc", "At"), of("endedAt", "Xong lúc", "Ended at")),
                rows.read("noticePreference", new Text("Tin muốn nhận", "What to be told"), account,
                        "SELECT phone_at_once, email_at_once, email_summary FROM notice_preference WHERE account_id = :person",
                        of("phoneAtOnce", "Kết quả và trả lời qua điện thoại", "Results and answers by telephone"), of("emailAtOnce", "Kết quả và trả lời qua e-mail", "Results and answers by e-mail"),
                        of("emailSummary", "Tóm tắt hằng ngày qua e-mail", "Daily summary by e-mail")),
                rows.read("announcements", new Text("Thông báo bạn đã gửi", "Announcements by you"), account,
                        "SELECT subject, text, announced_at FROM announcement WHERE author_id = :person ORDER BY id DESC",
                        of("subject", "Tiêu đề", "Heading"), of("text", "Nội dung", "Text"), of("announcedAt", "Lúc", "At")),
                rows.read("nudges", new Text("Đôn đốc bạn đã gửi", "Nudges by you"), account, "SELECT text, nudged_at FROM nudge WHERE author_id = :person ORDER BY id DESC",
                        of("text", "Nội dung", "Text"), of("nudgedAt", "Lúc", "At")));
    }

    @Override
    public void erase(long account, Instant now) {
        for (String table : List.of("notice_delivery", "notice", "notice_preference")) {
            database.createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?1").setParameter(1, account).executeUpdate();
        }
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("notices", new Text("Tin báo cho bạn và việc đã gửi chúng đi đâu, không kèm nơi nhận", "Notices to you and how they were sent, without the receiver"),
                (int) keep.notices().toDays(), new Text("Để bạn đọc lại, và để trả lời khi bạn hỏi vì sao không nhận được.", "So that you can read them again, and to answer why one did not arrive.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        Instant before = now.minus(keep.notices());
        int gone = Math.max(delete("notice_delivery", before, most), delete("notice", before, most));
        return Math.max(gone, forgetOld(now.minus(NEWS), most)) == most;
    }

    /** Looked for first: an UPDATE would lock all that is to be in summaries while it looks through it. */
    private int forgetOld(Instant before, int most) {
        List<?> old = database.createNativeQuery("SELECT id FROM notice WHERE in_summary = 1 AND made_at < ?1 LIMIT ?2", Long.class)
                .setParameter(1, before).setParameter(2, most).getResultList();
        return old.isEmpty() ? 0 : database.createNativeQuery("UPDATE notice SET in_summary = NULL WHERE id IN (?1)").setParameter(1, old).executeUpdate();
    }

    private int delete(String table, Instant before, int most) {
        return database.createNativeQuery("DELETE FROM " + table + " WHERE made_at < ?1 LIMIT ?2").setParameter(1, before).setParameter(2, most).executeUpdate();
    }
}
