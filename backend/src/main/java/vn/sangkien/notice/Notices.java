package vn.sangkien.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.transaction.Atomic;

/** Writes into inboxes, in the transaction of what is told. Whoever has heard of an event does not hear of it again, however often this runs. */
@ApplicationScoped
public class Notices {

    /** Rows that one statement brings. */
    static final int MOST = 1_000;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Notices(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @return how many hear it for the first time */
    @Atomic
    public int tell(NewNotice notice, Collection<Long> people) {
        return tell(people.stream().map(person -> new Told(notice, person)).toList());
    }

    /** Accounts that are closed or erased are passed over. @return how many are told something for the first time */
    @Atomic
    int tell(List<Told> all) {
        List<Told> inOrder = all.stream().sorted(Comparator.comparingLong(Told::person)).toList();
        int told = 0;
        for (int from = 0; from < inOrder.size(); from += MOST) {
            told += write(inOrder.subList(from, Math.min(inOrder.size(), from + MOST)));
        }
        return told;
    }

    private int write(List<Told> some) {
        return database.createNativeQuery("""
                INSERT IGNORE INTO notice (id, account_id, event, kind, object_id, idea_id, unit_id, announcement_id, nudge_id, facts, made_at, send_at, in_summary)
                SELECT w.id, a.id, w.event, w.kind, w.object, w.idea, w.unit, w.announcement, w.nudge, w.facts, ?2, IF(w.way = 'AT_ONCE', ?2, NULL), IF(w.way = 'SUMMARY', 1, NULL)
                FROM JSON_TABLE(?1, '$[*]' COLUMNS (id BIGINT PATH '$[0]', person BIGINT PATH '$[1]', event VARCHAR(60) PATH '$[2]', kind VARCHAR(20) PATH '$[3]',
                    way VARCHAR(10) PATH '$[4]', object BIGINT PATH '$[5]', idea BIGINT PATH '$[6]', unit BIGINT PATH '$[7]', announcement BIGINT PATH '$[8]',
                    nudge BIGINT PATH '$[9]', facts VARCHAR(500) PATH '$[10]')) w
                JOIN account a ON a.id = w.person AND a.state = 'ACTIVE'""")
                .setParameter(1, written(some.stream().map(this::row).toList())).setParameter(2, clock.instant()).executeUpdate();
    }

    private List<Object> row(Told told) {
        NewNotice notice = told.notice();
        return Arrays.asList(Id.next(), told.person(), notice.event(), notice.kind(), notice.kind().way(), notice.objectId(), notice.ideaId(), notice.unitId(),
                notice.announcementId(), notice.nudgeId(), notice.facts().isEmpty() ? null : written(notice.facts()));
    }

    /** What was to be said about an idea and has not left the house: a decision that was taken back is nobody's news. */
    @Atomic
    void takeBack(long idea) {
        // Looked for first: a DELETE that finds nothing would keep others from writing beside it.
        List<?> waiting = database.createNativeQuery("SELECT id FROM notice WHERE idea_id = ?1 AND kind IN (?2) AND send_at IS NOT NULL AND read_at IS NULL", Long.class)
                .setParameter(1, idea).setParameter(2, NoticeKind.ofDecisions()).getResultList();
        if (!waiting.isEmpty()) {
            database.createNativeQuery("DELETE FROM notice WHERE id IN (?1)").setParameter(1, waiting).executeUpdate();
        }
    }

    /** Somebody has looked at what they were told of, elsewhere than in their inbox. */
    @Atomic
    void seen(long account, long object) {
        database.createNativeQuery("UPDATE notice SET read_at = ?3, in_summary = NULL WHERE account_id = ?1 AND read_at IS NULL AND object_id = ?2")
                .setParameter(1, account).setParameter(2, object).setParameter(3, clock.instant()).executeUpdate();
    }

    /** Something for one person. */
    record Told(NewNotice notice, long person) {
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
