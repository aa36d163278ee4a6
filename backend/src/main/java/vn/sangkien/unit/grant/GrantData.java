package vn.sangkien.unit.grant;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** What somebody may or might do, and why. */
@ApplicationScoped
class GrantData implements PersonalData {

    private final PersonalRows rows;
    private final Keep keep;
    private final EntityManager database;

    GrantData(PersonalRows rows, Keep keep, EntityManager database) {
        this.rows = rows;
        this.keep = keep;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("grants", new Text("Quyền", "Rights"), account,
                "SELECT g.role, u.name, g.starts_at, g.ends_at FROM role_grant g JOIN unit u ON u.id = g.unit_id WHERE g.account_id = :person ORDER BY g.id",
                of("role", "Vai trò", "Role").saying(RoleWords.ALL), of("unit", "Đơn vị", "Unit"), of("from", "Từ", "From"), of("until", "Đến", "Until")));
    }

    /** The right that came of an invitation stays on record; to which address it went does not. */
    @Override
    public void erase(long account, Instant now) {
        database.createNativeQuery("DELETE FROM invitation WHERE accepted_by = ?1").setParameter(1, account).executeUpdate();
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("invitations", new Text("Lời mời nhận quyền và nơi đã gửi, sau khi hết hạn", "Invitations to a right and where they were sent, after they have ended"),
                (int) keep.invitations().toDays(), new Text("Để người mời còn hỏi lại được.", "So that the inviter can still ask.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        Instant last = now.minus(keep.invitations());
        return database.createNativeQuery("DELETE FROM invitation WHERE valid_until < ?1 AND COALESCE(accepted_at, cancelled_at, valid_until) < ?1 LIMIT ?2")
                .setParameter(1, last).setParameter(2, most).executeUpdate() == most;
    }
}
