package vn.sangkien.campaign.target.handdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.HeadcountRate;
import vn.sangkien.campaign.target.Headcounts;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.lock.TargetLocks;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitService;

/** A unit's own figures beside those of the units directly below, and the saving of many of these at once. */
@ApplicationScoped
public class HandDownService {

    static final Listing LIST = new Listing("child-targets");

    private final ChildUnits children;
    private final Headcounts headcounts;
    private final TargetLedger ledger;
    private final TargetSaving saving;
    private final TargetLocks locks;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Idempotency idempotency;

    HandDownService(ChildUnits children, Headcounts headcounts, TargetLedger ledger, TargetSaving saving, TargetLocks locks, TargetRights rights,
                    CampaignService campaigns, UnitService units, Idempotency idempotency) {
        this.children = children;
        this.headcounts = headcounts;
        this.ledger = ledger;
        this.saving = saving;
        this.locks = locks;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.idempotency = idempotency;
    }

    /** @throws DomainException 404 for those who look after another part of the tree */
    ChildTargetsResponse get(long unitId, long phaseId, Cursor after, int limit, Caller caller) {
        rights.requireReader(unitId, caller);
        List<TargetKind> editable = campaigns.closedOff(phaseId) ? List.of() : rights.settable(unitId, caller);
        Page<ChildUnit> page = LIST.page(children.page(unitId, after, limit), limit, child -> new Cursor(child.ref().name(), child.id()));
        Map<Long, TargetSheet> sheets = ledger.sheets(phaseId, page.items().stream().map(ChildUnit::id).toList());
        return new ChildTargetsResponse(units.ref(unitId), Id.of(phaseId), sums(unitId, phaseId), editable, locks.of(phaseId),
                page.map(child -> ChildTargetsResponse.Row.of(child, sheets.getOrDefault(child.id(), TargetSheet.NONE))).items(),
                children.count(unitId), page.nextCursor());
    }

    /**
     * Saves the figures of any number of children, all or none.
     *
     * @throws DomainException 403 for a kind that the caller may not set, 404, 409 naming the children that somebody else changed
     *     meanwhile, 422 for a unit that is not a child
     */
    @Atomic(seconds = 60)
    HandDownResponse save(long unitId, long phaseId, HandDownRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Order(Id.of(unitId), Id.of(phaseId), request), HandDownResponse.class, () -> {
            rights.requireReader(unitId, caller);
            campaigns.phase(phaseId);
            List<TargetKind> settable = rights.settable(unitId, caller);
            if (settable.isEmpty()) {
                throw Refusals.forbidden();
            }
            request.requireUnambiguous();
            TargetSaving.Saved saved = saving.save(new TargetSaving.Order(phaseId, unitId, settable, sheets(unitId, request), request.reason(), caller.id()));
            return new HandDownResponse(saved.saved(), saved.proposed(), saved.proposal(), sums(unitId, phaseId));
        });
    }

    private record Order(Id unit, Id phase, HandDownRequest request) {
    }

    private List<TargetSaving.Sheet> sheets(long unitId, HandDownRequest request) {
        Map<Long, ChildUnit> known = children.open(unitId).stream().collect(Collectors.toMap(ChildUnit::id, child -> child));
        boolean rated = request.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.ratePercent() != null);
        Map<Long, Map<Block, Integer>> members = rated ? headcounts.below(unitId) : Map.of();
        return request.rows().stream().map(row -> {
            long child = row.unitId().value();
            if (!known.containsKey(child)) {
                throw NotAChild.of(row.unitId());
            }
            return new TargetSaving.Sheet(child, row.version(), row.cells().stream()
                    .map(cell -> wanted(cell, members.getOrDefault(child, Map.of()).getOrDefault(cell.block(), 0))).toList());
        }).toList();
    }

    private static TargetSaving.Wanted wanted(HandDownRequest.Cell cell, int members) {
        HeadcountRate rate = cell.ratePercent() == null ? null : new HeadcountRate(cell.ratePercent(), members);
        return new TargetSaving.Wanted(cell.key(), rate == null ? cell.amount() : Integer.valueOf(rate.amount()), rate);
    }

    private List<ChildTargetsResponse.Sum> sums(long unitId, long phaseId) {
        TargetSheet own = ledger.sheet(phaseId, unitId);
        Map<TargetKey, ChildUnits.Sum> sums = children.sums(unitId, phaseId);
        return Stream.of(TargetKind.values()).flatMap(kind -> Stream.of(Block.values()).map(block -> new TargetKey(block, kind)))
                .map(key -> ChildTargetsResponse.Sum.of(key, own.amount(key), sums.getOrDefault(key, ChildUnits.Sum.NONE))).toList();
    }
}
