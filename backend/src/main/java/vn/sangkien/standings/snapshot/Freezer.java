package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.Standstill;
import vn.sangkien.standings.board.BoardWindow;
import vn.sangkien.unit.UnitService;

/** Copies what boards show, all units of a subtree at once: a few statements, however many units there are. */
@ApplicationScoped
class Freezer {

    private static final String UNITS = """
            INSERT INTO snapshot_unit (snapshot_id, unit_id, parent_id, code, name, level, members, children, closed)
            SELECT :snapshot, u.id, IF(u.id = :unit, NULL, u.parent_id), u.code, u.name, u.level, u.member_count, COALESCE(c.children, 0), u.closed_at IS NOT NULL
            FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id
            LEFT JOIN (SELECT parent_id, COUNT(*) AS children FROM unit WHERE parent_id IS NOT NULL GROUP BY parent_id) c ON c.parent_id = u.id
            WHERE a.ancestor_id IN (:tops)""";

    private static final String MEMBERS = "INSERT INTO snapshot_member (snapshot_id, unit_id) SELECT :snapshot, u.id FROM unit u WHERE u.id IN (:members)";

    private static final String FIGURES = """
            INSERT INTO snapshot_figure (snapshot_id, unit_id, block, submitted, valid, pending, registrants, submitters, assigned, registered, covered, grassroots)
            SELECT :snapshot, x.unit_id, x.block, SUM(x.submitted), SUM(x.valid), SUM(x.pending), SUM(x.registrants), SUM(x.submitters),
                SUM(x.assigned), SUM(x.registered), SUM(x.covered), SUM(x.grassroots)
            FROM (
                %s
                UNION ALL
                SELECT t.unit_id, t.block, 0, 0, 0, 0, 0, IF(t.kind = 'ASSIGNED', t.amount, NULL), IF(t.kind = 'REGISTERED', t.amount, NULL), 0, 0
                FROM target t WHERE t.phase_id = :targets
                UNION ALL
                SELECT c.unit_id, c.block, 0, 0, 0, 0, 0, NULL, NULL, IF(c.scope_id = 0, 0, c.units), IF(c.scope_id = 0, c.units, 0)
                FROM coverage c WHERE c.scope_id IN (0, :scope)
            ) x JOIN unit_ancestor a ON a.unit_id = x.unit_id AND a.ancestor_id IN (:tops)
            GROUP BY x.unit_id, x.block""";

    private static final String OF_SCOPE = """
            SELECT t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, t.submitters,
                NULL AS assigned, NULL AS registered, 0 AS covered, 0 AS grassroots
            FROM tally t WHERE t.scope_id = :scope""";

    /** Submitters are counted by nobody in some days. */
    private static final String OF_DAYS = """
            SELECT t.unit_id, t.block, t.submitted, t.valid, t.pending, t.registrants, 0 AS submitters,
                NULL AS assigned, NULL AS registered, 0 AS covered, 0 AS grassroots
            FROM %s t WHERE t.phase_id IN (:phases) AND t.%s BETWEEN :from%d AND :until%d""";

    private final EntityManager database;
    private final Standstill standstill;
    private final CampaignService campaigns;
    private final SnapshotContent content;
    private final SnapshotRepository snapshots;
    private final UnitService units;

    Freezer(EntityManager database, Standstill standstill, CampaignService campaigns, SnapshotContent content, SnapshotRepository snapshots,
            UnitService units) {
        this.database = database;
        this.standstill = standstill;
        this.campaigns = campaigns;
        this.content = content;
        this.snapshots = snapshots;
        this.units = units;
    }

    /** In a transaction that was {@link Standstill#prepare prepared}. @return the snapshot, or null when the planned one is there already */
    Snapshot freeze(SnapshotOrder order) {
        Instant asOf = standstill.begin();
        if (order.plannedAt() != null && snapshots.planned(order)) {
            return null;
        }
        long id = Id.next();
        List<Long> tops = tops(order);
        int frozen = database.createNativeQuery(UNITS).setParameter("snapshot", id).setParameter("unit", order.unitId()).setParameter("tops", tops).executeUpdate();
        if (!order.members().isEmpty()) {
            database.createNativeQuery(MEMBERS).setParameter("snapshot", id).setParameter("members", order.members()).executeUpdate();
        }
        figures(id, order.window(), tops);
        var snapshot = new Snapshot(id, order, campaigns.name(order.campaignId()), campaigns.minimums(order.campaignId()), asOf, CountingRule.VERSION, frozen);
        snapshot.seal(content.hash(snapshot));
        try {
            snapshots.persistAndFlush(snapshot);
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
        return snapshot;
    }

    /** The unit, and members of the group that have left it since they joined: each with all below it, none inside another. */
    private List<Long> tops(SnapshotOrder order) {
        List<Long> outside = order.members().stream().filter(member -> !units.within(member, List.of(order.unitId()))).toList();
        return Stream.concat(Stream.of(order.unitId()), outside.stream().filter(
                member -> !units.within(member, outside.stream().filter(other -> !other.equals(member)).toList()))).toList();
    }

    private void figures(long snapshot, BoardWindow window, List<Long> tops) {
        List<BoardWindow.Stretch> stretches = window.ofDays() ? window.stretches() : List.of();
        String counted = window.ofDays() ? IntStream.range(0, stretches.size())
                .mapToObj(i -> OF_DAYS.formatted(stretches.get(i).table(), stretches.get(i).day(), i, i)).collect(Collectors.joining("\nUNION ALL\n")) : OF_SCOPE;
        Query query = database.createNativeQuery(FIGURES.formatted(counted)).setParameter("snapshot", snapshot).setParameter("tops", tops)
                .setParameter("scope", orNone(window.scope())).setParameter("targets", orNone(window.targets()));
        if (window.ofDays()) {
            query.setParameter("phases", window.phases());
        }
        for (int i = 0; i < stretches.size(); i++) {
            query.setParameter("from" + i, stretches.get(i).from()).setParameter("until" + i, stretches.get(i).until());
        }
        query.executeUpdate();
    }

    /** No scope and no phase has the number -1. */
    private static long orNone(Long id) {
        return id == null ? -1 : id;
    }
}
