package vn.sangkien.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitService;

/** The ledger of targets: assigned by the managers above, registered by the unit's own officers, every change kept. */
@ApplicationScoped
public class TargetService {

    private final TargetRepository targets;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Event<TargetsChanged> changed;
    private final Clock clock;

    TargetService(TargetRepository targets, CampaignService campaigns, UnitService units, AccountService accounts,
                  Event<TargetsChanged> changed, Clock clock) {
        this.targets = targets;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.changed = changed;
        this.clock = clock;
    }

    /** @throws DomainException 404 */
    TargetsResponse get(long unitId, long phaseId, Caller caller) {
        units.ref(unitId);
        campaigns.phase(phaseId);
        List<Target> current = targets.of(unitId, phaseId);
        List<TargetCell> cells = Arrays.stream(Block.values())
                .map(block -> new TargetCell(block, amount(current, TargetKind.ASSIGNED, block), amount(current, TargetKind.REGISTERED, block)))
                .toList();
        List<TargetKind> settable = editable(unitId, caller);
        List<TargetKind> editable = campaigns.closedOff(phaseId) ? List.of() : settable;
        return new TargetsResponse(Id.of(unitId), Id.of(phaseId), cells, editable,
                settable.isEmpty() ? List.of() : history(unitId, phaseId), version(unitId, phaseId));
    }

    /**
     * Sets the cells that differ.
     *
     * @throws DomainException 400 for a block given twice, 403 for a kind that the caller may not set here, 409 on a stale version
     *     or when the phase is closed off
     */
    @Atomic
    TargetsResponse set(long unitId, long phaseId, ReadVersion read, SetTargetsRequest request, Caller caller) {
        units.ref(unitId);
        campaigns.phase(phaseId);
        if (editable(unitId, caller).isEmpty()) {
            throw Refusals.forbidden();
        }
        campaigns.requireNotClosedOff(phaseId, clock.instant());
        request.requireDistinctBlocks();
        ReadVersion.require(read, version(unitId, phaseId));
        TargetSheet sheet = targets.sheet(unitId, phaseId).orElseGet(() -> newSheet(unitId, phaseId));
        List<Target> current = targets.of(unitId, phaseId);
        for (TargetCell cell : request.cells()) {
            for (TargetKind kind : TargetKind.values()) {
                set(sheet, current, kind, cell, request.reason(), caller);
            }
        }
        targets.bumpVersion(sheet);
        targets.flush();
        changed.fire(new TargetsChanged(unitId, phaseId));
        return get(unitId, phaseId, caller);
    }

    private void set(TargetSheet sheet, List<Target> current, TargetKind kind, TargetCell cell, String reason, Caller caller) {
        Integer before = amount(current, kind, cell.block());
        Integer after = cell.amount(kind);
        if (Objects.equals(before, after)) {
            return;
        }
        if (!maySet(kind, sheet.unitId(), caller)) {
            throw Refusals.forbidden();
        }
        Optional<Target> existing = find(current, kind, cell.block());
        if (after == null) {
            existing.ifPresent(targets::delete);
        } else {
            existing.ifPresentOrElse(target -> target.set(after),
                    () -> targets.persist(new Target(sheet.unitId(), sheet.phaseId(), cell.block(), kind, after)));
        }
        targets.add(new TargetChange(sheet, cell.block(), kind, before, after, clock.instant(), caller.id(), reason));
    }

    private List<TargetKind> editable(long unitId, Caller caller) {
        return Stream.of(TargetKind.values()).filter(kind -> maySet(kind, unitId, caller)).toList();
    }

    private boolean maySet(TargetKind kind, long unitId, Caller caller) {
        Role[] roles = kind == TargetKind.ASSIGNED
                ? new Role[] {Role.TARGET_MANAGER, Role.ADMIN}
                : new Role[] {Role.UNIT_OFFICER, Role.TARGET_MANAGER, Role.ADMIN};
        return units.within(unitId, caller.unitsAs(roles));
    }

    private TargetSheet newSheet(long unitId, long phaseId) {
        var sheet = new TargetSheet(unitId, phaseId);
        try {
            targets.add(sheet);
            targets.flush();
            return sheet;
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    private long version(long unitId, long phaseId) {
        return targets.sheet(unitId, phaseId).map(sheet -> sheet.version() + 1L).orElse(0L);
    }

    private List<TargetsResponse.Change> history(long unitId, long phaseId) {
        List<TargetChange> changes = targets.history(unitId, phaseId);
        Map<Long, String> names = accounts.names(changes.stream().map(TargetChange::changedBy).distinct().toList());
        return changes.stream().map(change -> TargetsResponse.Change.of(change, names.getOrDefault(change.changedBy(), "—"))).toList();
    }

    private static Optional<Target> find(List<Target> targets, TargetKind kind, Block block) {
        return targets.stream().filter(target -> target.is(kind, block)).findFirst();
    }

    private static Integer amount(List<Target> targets, TargetKind kind, Block block) {
        return find(targets, kind, block).map(Target::amount).orElse(null);
    }
}
