package vn.sangkien.campaign.target.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/** Looks through a subtree for figures that do not add up (product rule 5.6: a shortfall warns, over-allocation is normal). */
@ApplicationScoped
public class TargetMismatches {

    public static final Listing LIST = new Listing("target-mismatches");

    private static final String SQL = """
            SELECT m.unit_id, u.code, u.name, m.what, m.kind, m.block, m.own, m.total FROM (
                SELECT own.unit_id, IF(COUNT(t.id) = 0, 'NOT_HANDED_DOWN', 'CHILDREN_SHORT') AS what, own.kind, own.block, own.amount AS own,
                    COALESCE(SUM(t.amount), 0) AS total
                FROM unit_ancestor a JOIN target own ON own.unit_id = a.unit_id AND own.phase_id = :phase
                JOIN unit c ON c.parent_id = own.unit_id AND c.level <> 'SECTION' AND c.closed_at IS NULL
                LEFT JOIN target t ON t.unit_id = c.id AND t.phase_id = own.phase_id AND t.block = own.block AND t.kind = own.kind
                WHERE a.ancestor_id = :unit GROUP BY own.id HAVING total < own.amount
                UNION ALL
                SELECT latest.unit_id, 'PHASES_DIFFER', latest.kind, NULL, latest.amount, COALESCE(SUM(t.amount), 0) AS total
                FROM (SELECT ct.unit_id, ct.campaign_id, k.kind, IF(k.kind = 'ASSIGNED', ct.assigned, ct.registered) AS amount
                      FROM campaign_target ct JOIN (SELECT 'ASSIGNED' AS kind UNION ALL SELECT 'REGISTERED') k
                      WHERE ct.campaign_id = :campaign AND NOT EXISTS (SELECT 1 FROM campaign_target newer
                          WHERE newer.unit_id = ct.unit_id AND newer.campaign_id = ct.campaign_id AND newer.version > ct.version)) latest
                JOIN unit_ancestor a ON a.unit_id = latest.unit_id AND a.ancestor_id = :unit
                JOIN phase p ON p.campaign_id = latest.campaign_id
                LEFT JOIN target t ON t.unit_id = latest.unit_id AND t.phase_id = p.id AND t.kind = latest.kind
                WHERE latest.amount IS NOT NULL GROUP BY latest.unit_id, latest.kind HAVING total <> latest.amount
            ) m JOIN unit u ON u.id = m.unit_id ORDER BY m.unit_id, m.what, m.kind, m.block LIMIT :most OFFSET :from""";

    private final EntityManager database;
    private final TargetRights rights;
    private final CampaignService campaigns;

    TargetMismatches(EntityManager database, TargetRights rights, CampaignService campaigns) {
        this.database = database;
        this.rights = rights;
        this.campaigns = campaigns;
    }

    /** In the subtree of the unit, for one phase and its campaign. @throws DomainException 404 */
    public Page<TargetMismatch> list(long unitId, long phaseId, Cursor after, int limit, RightsHolder caller) {
        rights.requireReader(unitId, caller);
        int from = after == null ? 0 : (int) Math.max(0, Math.min(after.id(), Integer.MAX_VALUE));
        List<?> rows = database.createNativeQuery(SQL).setParameter("unit", unitId).setParameter("phase", phaseId)
                .setParameter("campaign", campaigns.campaignOfPhase(phaseId)).setParameter("most", limit + 1).setParameter("from", from).getResultList();
        return LIST.page(rows.stream().map(Object[].class::cast).map(TargetMismatches::mismatch).toList(), limit, last -> new Cursor("", from + (long) limit));
    }

    private static TargetMismatch mismatch(Object[] row) {
        return new TargetMismatch(UnitRef.of(((Number) row[0]).longValue(), (String) row[1], (String) row[2]), TargetMismatch.Kind.valueOf((String) row[3]),
                TargetKind.valueOf((String) row[4]), row[5] == null ? null : Block.valueOf((String) row[5]),
                ((Number) row[6]).longValue(), ((Number) row[7]).longValue());
    }
}
