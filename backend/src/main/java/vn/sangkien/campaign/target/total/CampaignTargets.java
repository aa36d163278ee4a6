package vn.sangkien.campaign.target.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** Totals for a whole campaign; every setting is kept as a row of its own, the last one counts. */
@ApplicationScoped
public class CampaignTargets {

    private final EntityManager database;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    CampaignTargets(EntityManager database, TargetRights rights, CampaignService campaigns, UnitService units, Audit audit, Clock clock) {
        this.database = database;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    private record Total(long version, Integer assigned, Integer registered) {

        Integer of(TargetKind kind) {
            return kind == TargetKind.ASSIGNED ? assigned : registered;
        }
    }

    /** @throws DomainException 404 */
    CampaignTargetResponse get(long unitId, long campaignId, Caller caller) {
        units.ref(unitId);
        campaigns.requireExists(campaignId);
        Total total = total(unitId, campaignId);
        Map<Long, Map<TargetKind, Long>> byPhase = phases(unitId, campaignId);
        List<CampaignTargetResponse.PhaseTotal> phases = campaigns.phases(campaignId).stream()
                .map(phase -> new CampaignTargetResponse.PhaseTotal(phase.id(), phase.name(),
                        byPhase.getOrDefault(phase.id().value(), Map.of()).get(TargetKind.ASSIGNED),
                        byPhase.getOrDefault(phase.id().value(), Map.of()).get(TargetKind.REGISTERED))).toList();
        List<TargetKind> differing = Stream.of(TargetKind.values()).filter(kind -> total.of(kind) != null && total.of(kind)
                != byPhase.values().stream().map(sums -> sums.get(kind)).filter(Objects::nonNull).mapToLong(Long::longValue).sum()).toList();
        return new CampaignTargetResponse(Id.of(unitId), Id.of(campaignId), total.assigned(), total.registered(), phases, differing,
                rights.settable(unitId, caller), total.version());
    }

    /** @throws DomainException 403 for a kind that the caller may not set here, 404, 409 on a stale version */
    @Atomic
    CampaignTargetResponse set(long unitId, long campaignId, ReadVersion read, SetCampaignTargetRequest request, Caller caller) {
        units.ref(unitId);
        campaigns.requireExists(campaignId);
        List<TargetKind> settable = rights.settable(unitId, caller);
        Total current = total(unitId, campaignId);
        boolean assigned = !Objects.equals(current.assigned(), request.assigned());
        if (settable.isEmpty() || assigned && !settable.contains(TargetKind.ASSIGNED)) {
            throw Refusals.forbidden();
        }
        ReadVersion.require(read, current.version());
        try {
            database.createNativeQuery("""
                    INSERT INTO campaign_target (unit_id, campaign_id, version, assigned, registered, set_at, set_by, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                    .setParameter(1, unitId).setParameter(2, campaignId).setParameter(3, current.version() + 1).setParameter(4, request.assigned())
                    .setParameter(5, request.registered()).setParameter(6, clock.instant()).setParameter(7, caller.id())
                    .setParameter(8, request.reason()).executeUpdate();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
        audit.write(AuditEntry.of(AuditAction.TARGETS_CHANGED, AuditObject.CAMPAIGN, campaignId).in(unitId).changed("assigned", current.assigned(), request.assigned())
                .changed("registered", current.registered(), request.registered()).because(request.reason()));
        return get(unitId, campaignId, caller);
    }

    private Total total(long unitId, long campaignId) {
        List<?> rows = database.createNativeQuery("""
                SELECT version, assigned, registered FROM campaign_target WHERE unit_id = ?1 AND campaign_id = ?2 ORDER BY version DESC LIMIT 1""")
                .setParameter(1, unitId).setParameter(2, campaignId).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
                .map(row -> new Total(((Number) row[0]).longValue(), (Integer) row[1], (Integer) row[2])).orElse(new Total(0, null, null));
    }

    private Map<Long, Map<TargetKind, Long>> phases(long unitId, long campaignId) {
        var sums = new HashMap<Long, Map<TargetKind, Long>>();
        List<?> rows = database.createNativeQuery("""
                SELECT t.phase_id, t.kind, SUM(t.amount) FROM phase p JOIN target t ON t.unit_id = ?1 AND t.phase_id = p.id
                WHERE p.campaign_id = ?2 GROUP BY t.phase_id, t.kind""").setParameter(1, unitId).setParameter(2, campaignId).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> sums.computeIfAbsent(((Number) row[0]).longValue(), phase -> new HashMap<>())
                .put(TargetKind.valueOf((String) row[1]), ((Number) row[2]).longValue()));
        return sums;
    }
}
