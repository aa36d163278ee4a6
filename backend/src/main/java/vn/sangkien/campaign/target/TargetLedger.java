package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.unit.Block;

/**
 * The targets of all units and every change ever made to them. Read and written a set at a time: a parent may have
 * 6,349 children.
 */
@ApplicationScoped
public class TargetLedger {

    private static final String UNITS = "JSON_TABLE(:units, '$[*]' COLUMNS (id BIGINT PATH '$')) w";

    private static final int SHOWN_IN_AUDIT = 10;

    private final EntityManager database;
    private final Event<TargetsChanged> changed;
    private final Audit audit;
    private final Clock clock;

    TargetLedger(EntityManager database, Event<TargetsChanged> changed, Audit audit, Clock clock) {
        this.database = database;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Units without a sheet are absent. */
    public Map<Long, TargetSheet> sheets(long phaseId, Collection<Long> unitIds) {
        var sheets = new HashMap<Long, TargetSheet>();
        for (Object[] row : rows(of("SELECT STRAIGHT_JOIN s.unit_id, s.version, t.block, t.kind, t.amount FROM " + UNITS
                + " JOIN target_sheet s ON s.unit_id = w.id AND s.phase_id = :phase LEFT JOIN target t ON t.unit_id = s.unit_id AND t.phase_id = s.phase_id", phaseId)
                .setParameter("units", ids(unitIds)))) {
            TargetSheet sheet = sheets.computeIfAbsent(number(row[0]), unit -> new TargetSheet(number(row[1]) + 1, new HashMap<>()));
            if (row[2] != null) {
                sheet.amounts().put(new TargetKey(Block.valueOf((String) row[2]), TargetKind.valueOf((String) row[3])), (int) number(row[4]));
            }
        }
        return sheets;
    }

    public TargetSheet sheet(long phaseId, long unitId) {
        return sheets(phaseId, List.of(unitId)).getOrDefault(unitId, TargetSheet.NONE);
    }

    /**
     * Makes the edits and writes them down. The sheets must have been touched in this transaction.
     *
     * @param approvedBy null before the lock, when nobody needs to approve
     */
    public void write(long phaseId, List<TargetEdit> edits, String reason, long by, Long approvedBy) {
        if (edits.isEmpty()) {
            return;
        }
        TargetEdits.json(edits).forEach(json -> {
            setAmounts(phaseId, json);
            of("""
                    INSERT INTO target_change (id, unit_id, phase_id, block, kind, amount_before, amount_after, changed_at, changed_by, reason, rate, headcount, approved_by)
                    SELECT e.id, e.unit_id, :phase, e.block, e.kind, e.amount_before, e.amount_after, :at, :by, :reason, e.rate, e.headcount, :approvedBy
                    FROM %s""".formatted(TargetEdits.TABLE), phaseId).setParameter("edits", json).setParameter("at", clock.instant())
                    .setParameter("by", by).setParameter("reason", reason).setParameter("approvedBy", approvedBy).executeUpdate();
        });
        changed.fire(new TargetsChanged(edits.stream().map(TargetEdit::unitId).distinct().toList(), phaseId));
        tell(phaseId, edits, reason, by, approvedBy);
    }

    /** Every single figure is in the ledger itself. */
    private void tell(long phaseId, List<TargetEdit> edits, String reason, long by, Long approvedBy) {
        var entry = AuditEntry.of(AuditAction.TARGETS_CHANGED, AuditObject.PHASE, phaseId).by(by).in(edits.get(0).unitId()).with("figures", edits.size())
                .with("units", (int) edits.stream().mapToLong(TargetEdit::unitId).distinct().count()).with("approvedBy", Id.ofNullable(approvedBy)).because(reason);
        if (edits.size() <= SHOWN_IN_AUDIT) {
            edits.forEach(edit -> entry.changed(Id.of(edit.unitId()) + " " + edit.key().block() + " " + edit.key().kind(), edit.before(), edit.after()));
        }
        audit.write(entry);
    }

    private void setAmounts(long phaseId, String json) {
        of("""
                INSERT INTO target (id, unit_id, phase_id, block, kind, amount)
                SELECT e.id, e.unit_id, :phase, e.block, e.kind, e.amount_after FROM %s WHERE e.amount_after IS NOT NULL
                ON DUPLICATE KEY UPDATE amount = VALUES(amount)""".formatted(TargetEdits.TABLE), phaseId).setParameter("edits", json).executeUpdate();
        of("""
                DELETE t FROM %s STRAIGHT_JOIN target t ON t.unit_id = e.unit_id AND t.phase_id = :phase AND t.block = e.block AND t.kind = e.kind
                WHERE e.amount_after IS NULL""".formatted(TargetEdits.TABLE), phaseId).setParameter("edits", json).executeUpdate();
    }

    /**
     * Gives the sheets their next version, so that whoever read the one before is told.
     *
     * @param read what was read of these units in this transaction; absent ones get their first sheet
     */
    public void touch(long phaseId, Collection<Long> unitIds, Map<Long, TargetSheet> read) {
        Map<Boolean, Set<Long>> known = unitIds.stream().collect(Collectors.partitioningBy(read::containsKey, Collectors.toCollection(TreeSet::new)));
        int touched = of("UPDATE " + UNITS + " STRAIGHT_JOIN target_sheet s ON s.unit_id = w.id AND s.phase_id = :phase SET s.version = s.version + 1", phaseId)
                .setParameter("units", ids(known.get(true))).executeUpdate();
        if (touched != known.get(true).size()) {
            throw Refusals.staleVersion(0);
        }
        if (known.get(false).isEmpty()) {
            return;
        }
        try {
            of("INSERT INTO target_sheet (unit_id, phase_id) SELECT w.id, :phase FROM " + UNITS, phaseId)
                    .setParameter("units", ids(known.get(false))).executeUpdate();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    private Query of(String sql, long phaseId) {
        return database.createNativeQuery(sql).setParameter("phase", phaseId);
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
