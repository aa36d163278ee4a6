package vn.sangkien.unit.workplace;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** Workplaces that somebody did not find. */
@ApplicationScoped
class WorkplaceData implements PersonalData {

    private final PersonalRows rows;
    private final Keep keep;
    private final EntityManager database;

    WorkplaceData(PersonalRows rows, Keep keep, EntityManager database) {
        this.rows = rows;
        this.keep = keep;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("workplaceRequests", new Text("Nơi làm việc đã báo chưa có", "Workplaces reported as missing"), account,
                "SELECT name, contact, state, requested_at, reason FROM workplace_request WHERE requested_by = :person ORDER BY id",
                of("name", "Nơi làm việc", "Workplace"), of("contact", "Liên hệ", "Contact"), of("state", "Trạng thái", "State").saying(Map.of("OPEN", new Text("Chờ trả lời", "Waiting"), "LINKED", new Text("Đã có đơn vị", "Found among the units"), "CREATED", new Text("Đã lập đơn vị", "Founded"), "REFUSED", new Text("Không được nhận", "Not accepted"))),
                of("requestedAt", "Gửi lúc", "Sent at"), of("answer", "Trả lời", "Answer")));
    }

    @Override
    public void erase(long account, Instant now) {
        database.createNativeQuery("UPDATE workplace_request SET contact = NULL WHERE requested_by = ?1").setParameter(1, account).executeUpdate();
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("workplaceContacts", new Text("Liên hệ bạn để lại khi báo nơi làm việc chưa có, sau khi được trả lời", "The contact left when reporting a missing workplace, after the answer"),
                (int) keep.workplaceContacts().toDays(), new Text("Để cán bộ còn hỏi lại được.", "So that officers can ask back.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        return database.createNativeQuery("UPDATE workplace_request SET contact = NULL WHERE contact IS NOT NULL AND decided_at < ?1 LIMIT ?2")
                .setParameter(1, now.minus(keep.workplaceContacts())).setParameter(2, most).executeUpdate() == most;
    }
}
