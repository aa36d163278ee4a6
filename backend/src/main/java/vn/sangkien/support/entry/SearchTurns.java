package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** How often an operator may look for people: enough for whoever enters all day, not for whoever tries numbers one after the other. */
@ApplicationScoped
class SearchTurns {

    /** Until the day is over for everybody who was counted in it. */
    static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager database;
    private final EntryConfig config;
    private final Audit audit;
    private final Clock clock;

    SearchTurns(EntityManager database, EntryConfig config, Audit audit, Clock clock) {
        this.database = database;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Counts a search, or that it was refused; the first that is refused in an hour is on the audit. The refusal is returned, not thrown, so that it stays counted.
     *
     * @return why not; empty when the search may go on
     */
    @Atomic
    Optional<DomainException> take(long operator) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Instant day = Time.dayOf(now).atStartOfDay(Time.ZONE).toInstant();
        // The statement that locks comes first: searches at the same moment wait for each other.
        database.createNativeQuery("INSERT INTO person_search (operator_id, hour_from, searches, refused) VALUES (?1, ?2, 0, 0) ON DUPLICATE KEY UPDATE searches = searches")
                .setParameter(1, operator).setParameter(2, hour).executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery("""
                SELECT SUM(searches), SUM(IF(hour_from = ?2, searches, 0)), SUM(IF(hour_from = ?2, refused, 0)) FROM person_search WHERE operator_id = ?1 AND hour_from >= ?3""")
                .setParameter(1, operator).setParameter(2, hour).setParameter(3, day).getSingleResult();
        Optional<DomainException> refusal = full(number(row[0]), number(row[1]), hour.plus(1, ChronoUnit.HOURS), day.plus(1, ChronoUnit.DAYS), now);
        count(operator, hour, refusal.isPresent());
        if (refusal.isPresent() && number(row[2]) == 0) {
            audit.write(AuditEntry.of(AuditAction.PEOPLE_SEARCH_STOPPED, AuditObject.ACCOUNT, operator).by(operator).with("searches", number(row[0])));
        }
        return refusal;
    }

    private Optional<DomainException> full(int today, int thisHour, Instant nextHour, Instant tomorrow, Instant now) {
        if (today >= config.searchesPerDay()) {
            return Optional.of(EntryRefusals.searchesFull(config.searchesPerDay(), "một ngày", "a day", Duration.between(now, tomorrow)));
        }
        return thisHour >= config.searchesPerHour()
                ? Optional.of(EntryRefusals.searchesFull(config.searchesPerHour(), "một giờ", "an hour", Duration.between(now, nextHour))) : Optional.empty();
    }

    private void count(long operator, Instant hour, boolean refused) {
        database.createNativeQuery("UPDATE person_search SET searches = searches + ?3, refused = refused + ?4 WHERE operator_id = ?1 AND hour_from = ?2")
                .setParameter(1, operator).setParameter(2, hour).setParameter(3, refused ? 0 : 1).setParameter(4, refused ? 1 : 0).executeUpdate();
    }

    /** @return whether there may be more */
    boolean forgetBefore(Instant last, int most) {
        return database.createNativeQuery("DELETE FROM person_search WHERE hour_from < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate() == most;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
