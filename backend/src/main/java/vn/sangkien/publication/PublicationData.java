package vn.sangkien.publication;

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

/** What somebody said of other people's ideas. Once the account is erased it stands there without a name. */
@ApplicationScoped
class PublicationData implements PersonalData {

    private final PersonalRows rows;
    private final Keep keep;
    private final EntityManager database;

    PublicationData(PersonalRows rows, Keep keep, EntityManager database) {
        this.rows = rows;
        this.keep = keep;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("comments", new Text("Bình luận", "Comments"), account,
                        "SELECT i.number, c.text, c.created_at FROM idea_comment c JOIN idea i ON i.id = c.idea_id WHERE c.writer_id = :person AND c.text <> '' ORDER BY c.id",
                        of("idea", "Sáng kiến", "Initiative"), of("text", "Nội dung", "Text"), of("createdAt", "Lúc", "At")),
                rows.read("replications", new Text("Ghi nhận nhân rộng", "Notes on applying initiatives"), account,
                        "SELECT i.number, r.text, r.benefit_text, r.created_at FROM replication r JOIN idea i ON i.id = r.idea_id WHERE r.noter_id = :person ORDER BY r.id",
                        of("idea", "Sáng kiến", "Initiative"), of("text", "Nội dung", "Text"), of("benefit", "Hiệu quả", "Benefit"), of("createdAt", "Lúc", "At")),
                rows.read("likes", new Text("Sáng kiến đã thích", "Initiatives liked"), account,
                        "SELECT i.number, l.liked_at FROM idea_like l JOIN idea i ON i.id = l.idea_id WHERE l.account_id = :person ORDER BY l.liked_at",
                        of("idea", "Sáng kiến", "Initiative"), of("likedAt", "Lúc", "At")));
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("reports", new Text("Ai đã báo cáo một bình luận, sau khi cán bộ đã xem, hoặc sau khi báo cáo nếu không ai xem",
                "Who reported a comment, after officers have looked, or after they reported it when nobody has"),
                (int) keep.reports().toDays(), new Text("Để nhận ra người báo cáo sai nhiều lần.", "To notice those who report falsely again and again.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        // How many reported a comment that still waits is kept with the comment.
        return database.createNativeQuery("DELETE FROM comment_report WHERE COALESCE(settled_at, reported_at) < ?1 LIMIT ?2").setParameter(1, now.minus(keep.reports())).setParameter(2, most).executeUpdate() == most;
    }
}
