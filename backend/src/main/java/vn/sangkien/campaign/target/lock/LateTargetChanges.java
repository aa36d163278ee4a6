package vn.sangkien.campaign.target.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Reads the changes that came after the lock, for the boards whose denominators they moved. Whoever is signed in sees what, not who. */
@ApplicationScoped
class LateTargetChanges {

    static final Listing LIST = new Listing("late-target-changes");

    private static final String SHOWN = """
            FROM unit u JOIN target_change c ON c.unit_id = u.id AND c.phase_id = :phase AND c.approved_by IS NOT NULL
            WHERE (u.id = :unit OR u.parent_id = :unit)""";

    private final EntityManager database;
    private final CampaignService campaigns;
    private final UnitService units;

    LateTargetChanges(EntityManager database, CampaignService campaigns, UnitService units) {
        this.database = database;
        this.campaigns = campaigns;
        this.units = units;
    }

    private record Row(long id, LateTargetChangesResponse.Item item) {
    }

    /** @param unitId null for the one at the top @throws vn.sangkien.shared.problem.DomainException 404 */
    LateTargetChangesResponse list(long phaseId, Long unitId, Cursor after, int limit) {
        campaigns.phase(phaseId);
        long unit = unitId == null ? units.root() : units.ref(unitId).id().value();
        var query = database.createNativeQuery("SELECT c.id, u.id, u.code, u.name, c.kind, c.block, c.amount_before, c.amount_after, c.changed_at " + SHOWN
                + (after == null ? "" : " AND c.id < :after") + " ORDER BY c.id DESC").setParameter("phase", phaseId).setParameter("unit", unit);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        List<?> found = query.setMaxResults(limit + 1).getResultList();
        Page<Row> page = LIST.page(found.stream().map(Object[].class::cast).map(LateTargetChanges::row).toList(), limit, row -> new Cursor("", row.id()));
        return new LateTargetChangesResponse(page.items().stream().map(Row::item).toList(), count(phaseId, unit), page.nextCursor());
    }

    private int count(long phaseId, long unit) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) " + SHOWN).setParameter("phase", phaseId).setParameter("unit", unit)
                .getSingleResult()).intValue();
    }

    private static Row row(Object[] row) {
        UnitRef unit = UnitRef.of(((Number) row[1]).longValue(), (String) row[2], (String) row[3]);
        return new Row(((Number) row[0]).longValue(), new LateTargetChangesResponse.Item(unit, TargetKind.valueOf((String) row[4]),
                Block.valueOf((String) row[5]), (Integer) row[6], (Integer) row[7], Time.ofColumn(row[8])));
    }
}
