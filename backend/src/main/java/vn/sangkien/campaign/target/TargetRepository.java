package vn.sangkien.campaign.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, Long> {

    private static final int HISTORY = 50;

    List<Target> of(long unitId, long phaseId) {
        return list("unitId = ?1 and phaseId = ?2", unitId, phaseId);
    }

    Optional<TargetSheet> sheet(long unitId, long phaseId) {
        return Optional.ofNullable(getEntityManager().find(TargetSheet.class, new TargetSheet.Key(unitId, phaseId)));
    }

    void bumpVersion(TargetSheet sheet) {
        getEntityManager().lock(sheet, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(TargetSheet sheet) {
        getEntityManager().persist(sheet);
    }

    void add(TargetChange change) {
        getEntityManager().persist(change);
    }

    /** The latest changes, the newest first. */
    List<TargetChange> history(long unitId, long phaseId) {
        return getEntityManager()
                .createQuery("from TargetChange c where c.unitId = ?1 and c.phaseId = ?2 order by c.id desc", TargetChange.class)
                .setParameter(1, unitId).setParameter(2, phaseId).setMaxResults(HISTORY).getResultList();
    }
}
