package vn.sangkien.campaign.target.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** Changes of locked targets: proposed by one, decided on by another who answers for the unit above (four eyes). */
@ApplicationScoped
public class TargetProposals {

    static final Listing LIST = new Listing("target-proposals");

    private final TargetProposalRepository proposals;
    private final TargetProposalReader reader;
    private final TargetLedger ledger;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    TargetProposals(TargetProposalRepository proposals, TargetProposalReader reader, TargetLedger ledger, TargetRights rights,
                    CampaignService campaigns, UnitService units, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.reader = reader;
        this.ledger = ledger;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    Id propose(TargetSaving.Order order, List<TargetEdit> edits) {
        var proposal = new TargetProposal(order.phaseId(), order.overUnit(), order.reason(), order.by(), clock.instant());
        proposals.persistAndFlush(proposal);
        proposals.addCells(proposal.id(), edits);
        return Id.of(proposal.id());
    }

    /** The open ones that the caller may decide on, or all of the caller's own; the newest first. */
    Page<TargetProposalResponse> list(ProposalBox box, Cursor after, int limit, Caller caller) {
        List<TargetProposal> rows = box == ProposalBox.MINE
                ? proposals.of(caller.id(), after, limit) : proposals.toDecide(caller.id(), rights.managed(caller), after, limit);
        Page<TargetProposal> page = LIST.page(rows, limit, row -> new Cursor("", row.id()));
        return new Page<>(reader.describe(page.items(), caller), page.nextCursor());
    }

    /** @throws DomainException 404 for those who neither made it nor may decide on it */
    TargetProposalResponse get(long id, Caller caller) {
        return reader.describe(List.of(visible(id, caller)), caller).get(0);
    }

    /** Every figure of it, in the order of the units. @throws DomainException 404 */
    Page<TargetProposalResponse.Cell> cells(long id, Cursor after, int limit, Caller caller) {
        return reader.cells(visible(id, caller).id(), after, limit);
    }

    /**
     * Approved, it is in force and in the ledger at once.
     *
     * @throws DomainException 403 {@code four-eyes} for the proposer, 404, 409 on a stale version, when it is settled, outdated, or the
     *     phase is closed off
     */
    @Atomic(seconds = 120)
    TargetProposalResponse decide(long id, ReadVersion read, DecideProposalRequest request, Caller caller) {
        TargetProposal proposal = visible(id, caller);
        ReadVersion.require(read, proposal.version());
        request.requireReason();
        proposal.decide(request.outcome().state(), request.reason(), caller.id(), clock.instant());
        proposals.flush();
        if (proposal.state() == ProposalState.APPROVED) {
            campaigns.requireNotClosedOff(proposal.phaseId(), clock.instant());
            apply(proposal, caller);
        }
        audit.write(AuditEntry.of(AuditAction.TARGET_PROPOSAL_DECIDED, AuditObject.TARGET_PROPOSAL, id).forWhom(proposal.proposedBy()).in(proposal.overUnitId())
                .changed("state", ProposalState.OPEN, proposal.state()).because(request.reason()));
        return get(id, caller);
    }

    /** @throws DomainException 403 for anybody but the proposer, 404, 409 */
    @Atomic
    TargetProposalResponse withdraw(long id, ReadVersion read, Caller caller) {
        TargetProposal proposal = visible(id, caller);
        ReadVersion.require(read, proposal.version());
        if (proposal.proposedBy() != caller.id()) {
            throw Refusals.forbidden();
        }
        proposal.withdraw(caller.id(), clock.instant());
        proposals.flush();
        return get(id, caller);
    }

    private void apply(TargetProposal proposal, Caller caller) {
        List<TargetEdit> edits = proposals.cells(proposal.id());
        List<Long> touched = edits.stream().map(TargetEdit::unitId).distinct().toList();
        Map<Long, TargetSheet> now = ledger.sheets(proposal.phaseId(), touched);
        List<Long> outdated = edits.stream()
                .filter(edit -> !Objects.equals(now.getOrDefault(edit.unitId(), TargetSheet.NONE).amount(edit.key()), edit.before()))
                .map(TargetEdit::unitId).distinct().toList();
        if (!outdated.isEmpty()) {
            throw Outdated.proposal(List.copyOf(units.refs(outdated.stream().limit(Outdated.NAMED).toList()).values()), outdated.size());
        }
        ledger.touch(proposal.phaseId(), touched, now);
        ledger.write(proposal.phaseId(), edits, proposal.reason(), proposal.proposedBy(), caller.id());
    }

    private TargetProposal visible(long id, Caller caller) {
        return proposals.findByIdOptional(id)
                .filter(proposal -> proposal.proposedBy() == caller.id() || rights.manages(proposal.overUnitId(), caller))
                .orElseThrow(Refusals::notFound);
    }
}
