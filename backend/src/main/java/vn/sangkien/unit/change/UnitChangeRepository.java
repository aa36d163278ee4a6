package vn.sangkien.unit.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UnitChangeRepository implements PanacheRepositoryBase<UnitChange, Long> {

    private static final int HISTORY = 200;

    /** The latest changes of a unit, the newest first. */
    List<UnitChange> of(long unit) {
        return find("unitId = ?1 order by effectiveOn desc, id desc", unit).page(0, HISTORY).list();
    }

    /** The day of the last applied change. */
    Optional<LocalDate> lastDay(long unit) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(c.effectiveOn) from UnitChange c where c.unitId = ?1 and c.appliedAt is not null", LocalDate.class)
                .setParameter(1, unit).getSingleResult());
    }

    /** What still waits of a unit. */
    List<UnitChange> waiting(long unit) {
        return list("unitId = ?1 and appliedAt is null and cancelledAt is null order by effectiveOn, id", unit);
    }

    /** What still waits of other units that names this one. */
    List<UnitChange> waitingFor(long unit) {
        List<?> ids = getEntityManager().createNativeQuery("""
                SELECT c.id FROM unit_change c WHERE c.applied_at IS NULL AND c.cancelled_at IS NULL AND (c.other_unit_id = ?1
                OR c.id IN (SELECT l.change_id FROM unit_lineage l WHERE l.to_unit_id = ?1))""").setParameter(1, unit).getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by effectiveOn, id", ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /** All moves that wait, in the order in which they will be made. */
    List<UnitChange> waitingMoves() {
        return list("kind = ?1 and appliedAt is null and cancelledAt is null order by effectiveOn, id", ChangeKind.MOVE);
    }

    /** Waiting changes whose day has come, in the order of their days. */
    List<Long> due(LocalDate today) {
        return getEntityManager().createQuery("""
                select c.id from UnitChange c where c.appliedAt is null and c.cancelledAt is null and c.effectiveOn <= ?1
                order by c.effectiveOn, c.id""", Long.class).setParameter(1, today).setMaxResults(500).getResultList();
    }

    void addLineage(long change, long from, List<Long> to) {
        for (long unit : to) {
            getEntityManager().createNativeQuery("INSERT INTO unit_lineage (from_unit_id, to_unit_id, change_id) VALUES (?1, ?2, ?3)")
                    .setParameter(1, from).setParameter(2, unit).setParameter(3, change).executeUpdate();
        }
    }

    List<Long> successors(long change) {
        List<?> rows = getEntityManager().createNativeQuery("SELECT to_unit_id FROM unit_lineage WHERE change_id = ?1 ORDER BY to_unit_id")
                .setParameter(1, change).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** The units that ended in this one, by applied changes. */
    List<Long> predecessors(long unit) {
        List<?> rows = getEntityManager().createNativeQuery("""
                SELECT DISTINCT l.from_unit_id FROM unit_lineage l JOIN unit_change c ON c.id = l.change_id
                WHERE l.to_unit_id = ?1 AND c.applied_at IS NOT NULL ORDER BY l.from_unit_id""").setParameter(1, unit).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
