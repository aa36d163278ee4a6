package vn.sangkien.exchange.exports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<ExportJob, Long> {

    Optional<ExportJob> own(long id, long person) {
        return find("id = ?1 and ownerId = ?2", id, person).firstResultOptional();
    }

    ExportJob locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One more than {@code limit}, the newest first. */
    List<ExportJob> newest(long person, Cursor after, int limit) {
        return find("ownerId = ?1 and id < ?2 order by id desc", person, after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    /** The same file for the same person: on its way, or made since then. */
    Optional<ExportJob> same(long person, String hash, Instant since, Instant now) {
        return find("ownerId = ?1 and askedHash = ?2 and (state in (WAITING, RUNNING) or state = DONE and asOf >= ?3 and expiresAt > ?4) order by id desc",
                person, hash, since, now).firstResultOptional();
    }

    long unfinished(long person) {
        return count("ownerId = ?1 and state in (WAITING, RUNNING)", person);
    }

    /** The one that has waited longest; one under way when its server stopped is among them. */
    Optional<Long> next(Instant now) {
        return getEntityManager().createQuery("select e.id from ExportJob e where e.state in (WAITING, RUNNING) and e.dueAt <= ?1 order by e.id", Long.class)
                .setParameter(1, now).setMaxResults(1).getResultStream().findFirst();
    }

    /** @return false when this attempt is nobody's business any more */
    boolean progress(long id, int attempt, int done, int total) {
        return update("done = ?3, total = nullif(?4, 0) where id = ?1 and attempt = ?2 and state = RUNNING", id, attempt, done, total) == 1;
    }

    /** Whose files are to go: kept long enough, or of something that came to nothing. */
    List<ExportJob> withFilesToRemove(Instant now, Instant endedBefore, int most) {
        return find("storedAs is not null and (expiresAt <= ?1 or state in (FAILED, CANCELLED) and endedAt <= ?2) order by id", now, endedBefore).page(0, most).list();
    }

    long forgetEndedBefore(Instant then, int most) {
        List<Long> ids = getEntityManager().createQuery("select e.id from ExportJob e where e.storedAs is null and e.endedAt < ?1 order by e.id", Long.class)
                .setParameter(1, then).setMaxResults(most).getResultList();
        return ids.isEmpty() ? 0 : delete("id in ?1", ids);
    }

    List<ExportJob> allOf(long person) {
        return list("ownerId = ?1", person);
    }
}
