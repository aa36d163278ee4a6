package vn.sangkien.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import vn.sangkien.notice.Notices.Told;
import vn.sangkien.shared.transaction.Atomic;

/** Tells everybody in whose name ideas came in with a list, once for each list; some at a time, so that nobody waits for the end of an import. */
@ApplicationScoped
public class ListAuthors {

    private final EntityManager database;
    private final Notices notices;

    ListAuthors(EntityManager database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    @Atomic
    void begin(long list) {
        database.createNativeQuery("INSERT IGNORE INTO notice_list (import_id, position) VALUES (?1, 0)").setParameter(1, list).executeUpdate();
    }

    /** Where it stands is in the same transaction, so a killed server goes on behind them. @return whether there may be more */
    @Atomic
    public boolean some(int most) {
        List<?> open = database.createNativeQuery("SELECT import_id, position FROM notice_list ORDER BY import_id LIMIT 1 FOR UPDATE").getResultList();
        if (open.isEmpty()) {
            return false;
        }
        Object[] list = (Object[]) open.get(0);
        long id = number(list[0]);
        List<Object[]> authors = authors(id, number(list[1]), most);
        notices.tell(authors.stream().map(author -> new Told(
                NewNotice.about(NoticeKind.ENTERED_BY_LIST, "ENTERED:" + id, null, Map.of("ideas", author[1])), number(author[0]))).toList());
        if (authors.size() < most) {
            database.createNativeQuery("DELETE FROM notice_list WHERE import_id = ?1").setParameter(1, id).executeUpdate();
        } else {
            database.createNativeQuery("UPDATE notice_list SET position = ?2 WHERE import_id = ?1").setParameter(1, id).setParameter(2, authors.get(most - 1)[0]).executeUpdate();
        }
        return true;
    }

    /** Of ideas that are handed in, and how many each; whoever imported knows already. */
    private List<Object[]> authors(long list, long after, int most) {
        List<?> rows = database.createNativeQuery("""
                SELECT i.author_id, COUNT(*) FROM import_key k JOIN import_job j ON j.id = k.import_id JOIN idea i ON i.id = k.object_id
                WHERE k.import_id = ?1 AND j.kind = 'IDEAS' AND i.number IS NOT NULL AND i.author_id <> j.operator_id AND i.author_id > ?2
                GROUP BY i.author_id ORDER BY i.author_id LIMIT ?3""").setParameter(1, list).setParameter(2, after).setParameter(3, most).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
