package vn.sangkien.publication.replication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class ReplicationRepository implements PanacheRepositoryBase<Replication, Long> {

    /** One more than {@code limit}, the newest first. */
    List<Replication> of(long idea, Cursor after, int limit) {
        return find("ideaId = ?1 and withdrawnAt is null and id < ?2 order by id desc", idea, after == null ? Long.MAX_VALUE : after.id())
                .page(0, limit + 1).list();
    }

    /** When the person left their latest ones, the latest first, withdrawn ones too. */
    List<Instant> leftSince(long noter, Instant since) {
        return getEntityManager().createQuery("select r.createdAt from Replication r where r.noterId = ?1 and r.createdAt > ?2 order by r.createdAt desc", Instant.class)
                .setParameter(1, noter).setParameter(2, since).getResultList();
    }

    boolean openFor(long idea, long unit) {
        return count("ideaId = ?1 and unitId = ?2 and withdrawnAt is null", idea, unit) > 0;
    }

    /** For a change: whoever changes it at the same moment waits. */
    Optional<Replication> locked(long idea, long id) {
        return find("id = ?1 and ideaId = ?2 and withdrawnAt is null", id, idea).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
