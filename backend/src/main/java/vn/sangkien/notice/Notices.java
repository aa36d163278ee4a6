package vn.sangkien.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
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

    /** Accounts that are closed or erased are passed over. @return how many hear it for the first time */
    @Atomic
    public int tell(NewNotice notice, Collection<Long> people) {
        List<Long> distinct = people.stream().distinct().sorted().toList();
        int told = 0;
        for (int from = 0; from < distinct.size(); from += MOST) {
            told += write(notice, distinct.subList(from, Math.min(distinct.size(), from + MOST)));
        }
        return told;
    }

    private int write(NewNotice notice, List<Long> people) {
        Instant now = clock.instant();
        return database.createNativeQuery("""
                INSERT IGNORE INTO notice (id, account_id, event, kind, object_id, idea_id, unit_id, announcement_id, nudge_id, facts, made_at, send_at, in_summary)
                SELECT w.id, a.id, :event, :kind, :object, :idea, :unit, :announcement, :nudge, :facts, :now, :sendAt, :inSummary
                FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT PATH '$[0]', person BIGINT PATH '$[1]')) w
                JOIN account a ON a.id = w.person AND a.state = 'ACTIVE'""")
                .setParameter("event", notice.event()).setParameter("kind", notice.kind().name()).setParameter("object", notice.objectId())
                .setParameter("idea", notice.ideaId()).setParameter("unit", notice.unitId()).setParameter("announcement", notice.announcementId())
                .setParameter("nudge", notice.nudgeId()).setParameter("facts", notice.facts().isEmpty() ? null : written(notice.facts())).setParameter("now", now)
                .setParameter("sendAt", notice.kind().way() == NoticeKind.Way.AT_ONCE ? now : null)
                .setParameter("inSummary", notice.kind().way() == NoticeKind.Way.SUMMARY ? 1 : null)
                .setParameter("people", written(people.stream().map(person -> List.of(Id.next(), person)).toList())).executeUpdate();
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

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
