package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.Standstill;

/** Copies what boards show, all units of a subtree at once: two statements, however many units there are. */
@ApplicationScoped
class Freezer {

    private static final String UNITS = """
            INSERT INTO snapshot_unit (snapshot_id, unit_id, parent_id, code, name, level, members, children, closed)
            SELECT :snapshot, u.id, IF(u.id = :unit, NULL, u.parent_id), u.code, u.name, u.level, u.member_count, COALESCE(c.children, 0), u.closed_at IS NOT NULL
            FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id
            LEFT JOIN (SELECT parent_id, COUNT(*) AS children FROM unit WHERE parent_id IS NOT NULL GROUP BY parent_id) c ON c.parent_id = u.id
            WHERE a.ancestor_id = :unit""";

    private static final String FIGURES = """
            INSERT INTO snapshot_figure (snapshot_id, unit_id, block, submitted, valid, pending, registrants, submitters, assigned, registered, covered, grassroots)
            SELECT :snapshot, x.unit_id, x.block, SUM(x.submitted), SUM(x.valid), SUM(x.pending), SUM(x.registrants), SUM(x.submitters),
                SUM(x.assigned), SUM(x.registered), SUM(x.covered), SUM(x.grassroots)
            FROM (
                SELECT t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, t.submitters,
                    NULL AS assigned, NULL AS registered, 0 AS covered, 0 AS grassroots
                FROM tally t WHERE t.scope_id = :scope
                UNION ALL
                SELECT t.unit_id, t.block, 0, 0, 0, 0, 0, IF(t.kind = 'ASSIGNED', t.amount, NULL), IF(t.kind = 'REGISTERED', t.amount, NULL), 0, 0
                FROM target t WHERE t.phase_id = :targets
                UNION ALL
                SELECT c.unit_id, c.block, 0, 0, 0, 0, 0, NULL, NULL, IF(c.scope_id = 0, 0, c.units), IF(c.scope_id = 0, c.units, 0)
                FROM coverage c WHERE c.scope_id IN (0, :scope)
            ) x JOIN unit_ancestor a ON a.unit_id = x.unit_id AND a.ancestor_id = :unit
            GROUP BY x.unit_id, x.block""";

    private final EntityManager database;
    private final Standstill standstill;
    private final CampaignService campaigns;
    private final SnapshotContent content;
    private final SnapshotRepository snapshots;

    Freezer(EntityManager database, Standstill standstill, CampaignService campaigns, SnapshotContent content, SnapshotRepository snapshots) {
        this.database = database;
        this.standstill = standstill;
        this.campaigns = campaigns;
        this.content = content;
        this.snapshots = snapshots;
    }

    /** In a transaction that was {@link Standstill#prepare prepared}. @return the snapshot, or null when the planned one is there already */
    Snapshot freeze(SnapshotOrder order) {
        Instant asOf = standstill.begin();
        if (order.plannedAt() != null && snapshots.planned(order)) {
            return null;
        }
        long id = Id.next();
        int units = bind(UNITS, id, order).executeUpdate();
        Long targets = phase(order);
        bind(FIGURES, id, order).setParameter("scope", order.scope().id().value()).setParameter("targets", targets == null ? 0L : targets).executeUpdate();
        var snapshot = new Snapshot(id, order, campaigns.name(order.campaignId()), campaigns.minimums(order.campaignId()), asOf, CountingRule.VERSION, units);
        snapshot.seal(content.hash(snapshot));
        try {
            snapshots.persistAndFlush(snapshot);
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
        return snapshot;
    }

    /** A sprint has a goal, not targets. */
    private static Long phase(SnapshotOrder order) {
        return order.scope().goal() == null ? order.scope().id().value() : null;
    }

    private Query bind(String sql, long snapshot, SnapshotOrder order) {
        return database.createNativeQuery(sql).setParameter("snapshot", snapshot).setParameter("unit", order.unitId());
    }
}
