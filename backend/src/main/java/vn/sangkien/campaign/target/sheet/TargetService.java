package vn.sangkien.campaign.target.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetChange;
import vn.sangkien.campaign.target.TargetHistory;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.lock.TargetLocks;
import vn.sangkien.campaign.target.proposal.TargetProposalReader;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** The targets of one unit: assigned by the managers above, registered by the unit's own officers, every change kept. */
@ApplicationScoped
public class TargetService {

    private final TargetLedger ledger;
    private final TargetHistory history;
    private final TargetSaving saving;
    private final TargetProposalReader proposals;
    private final TargetLocks locks;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Clock clock;

    TargetService(TargetLedger ledger, TargetHistory history, TargetSaving saving, TargetProposalReader proposals, TargetLocks locks,
                  TargetRights rights, CampaignService campaigns, UnitService units, AccountService accounts, Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.saving = saving;
        this.proposals = proposals;
        this.locks = locks;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws DomainException 404 */
    TargetsResponse get(long unitId, long phaseId, Caller caller) {
        units.ref(unitId);
        List<TargetKind> settable = rights.settable(unitId, caller);
        List<TargetKind> editable = campaigns.closedOff(phaseId) ? List.of() : settable;
        boolean mine = !settable.isEmpty();
        return TargetsResponse.of(unitId, phaseId, ledger.sheet(phaseId, unitId), editable, locks.of(phaseId),
                mine ? proposals.pending(unitId, phaseId) : List.of(),
                caller.signedIn() ? history.afterLock(unitId, phaseId).stream().map(TargetsResponse.LateChange::of).toList() : List.of(),
                mine ? named(history.latest(unitId, phaseId)) : List.of());
    }

    /**
     * Sets the cells that differ; those that are locked are proposed instead.
     *
     * @throws DomainException 400 for a block given twice, 403 for a kind that the caller may not set here, 409 on a stale version
     *     or when the phase is closed off
     */
    @Atomic
    TargetsResponse set(long unitId, long phaseId, ReadVersion read, SetTargetsRequest request, Caller caller) {
        units.ref(unitId);
        campaigns.phase(phaseId);
        List<TargetKind> settable = rights.settable(unitId, caller);
        if (settable.isEmpty()) {
            throw Refusals.forbidden();
        }
        request.requireDistinctBlocks();
        TargetSheet current = ledger.sheet(phaseId, unitId);
        List<TargetSaving.Wanted> wanted = new ArrayList<>();
        for (TargetCell cell : request.cells()) {
            for (TargetKind kind : TargetKind.values()) {
                wanted.add(new TargetSaving.Wanted(new TargetKey(cell.block(), kind), cell.amount(kind), null));
            }
        }
        campaigns.requireNotClosedOff(phaseId, clock.instant());
        ReadVersion.require(read, current.version());
        saving.save(new TargetSaving.Order(phaseId, rights.above(unitId), settable, List.of(new TargetSaving.Sheet(unitId, current.version(), wanted)),
                request.reason(), caller.id()));
        return get(unitId, phaseId, caller);
    }

    private List<TargetsResponse.Change> named(List<TargetChange> changes) {
        Map<Long, String> names = accounts.names(changes.stream()
                .flatMap(change -> Stream.of(change.by(), change.approvedBy())).filter(Objects::nonNull).distinct().toList());
        return changes.stream().map(change -> TargetsResponse.Change.of(change, names)).toList();
    }
}
