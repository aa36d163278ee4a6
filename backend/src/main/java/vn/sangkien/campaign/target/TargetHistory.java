package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.shared.time.Time;

/** Reads the ledger. */
@ApplicationScoped
public class TargetHistory {

    private static final int MOST = 50;

    private final EntityManager database;

    TargetHistory(EntityManager database) {
        this.database = database;
    }

    /** The latest changes of a unit's targets, the newest first. */
    public List<TargetChange> latest(long unitId, long phaseId) {
        return read("unit_id = ?1 AND phase_id = ?2", unitId, phaseId);
    }

    /** Those that were made after the lock. */
    public List<TargetChange> afterLock(long unitId, long phaseId) {
        return read("unit_id = ?1 AND phase_id = ?2 AND approved_by IS NOT NULL", unitId, phaseId);
    }

    private List<TargetChange> read(String where, long unitId, long phaseId) {
        List<?> rows = database.createNativeQuery("""
                SELECT %s, changed_at, changed_by, reason, approved_by
                FROM target_change WHERE %s ORDER BY id DESC LIMIT %d""".formatted(TargetEdits.COLUMNS, where, MOST))
                .setParameter(1, unitId).setParameter(2, phaseId).getResultList();
        return rows.stream().map(Object[].class::cast).map(TargetHistory::change).toList();
    }

    private static TargetChange change(Object[] row) {
        return new TargetChange(TargetEdits.edit(row), Time.ofColumn(row[7]), ((Number) row[8]).longValue(), (String) row[9],
                row[10] == null ? null : ((Number) row[10]).longValue());
    }
}
