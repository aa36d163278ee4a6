package vn.sangkien.campaign.target.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetEdits;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Proposals with the names of their people and units. */
@ApplicationScoped
public class TargetProposalReader {

    static final Listing CELLS = new Listing("target-proposal-cells");

    private final EntityManager database;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final TargetRights rights;

    TargetProposalReader(EntityManager database, CampaignService campaigns, UnitService units, AccountService accounts, TargetRights rights) {
        this.database = database;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.rights = rights;
    }

    List<TargetProposalResponse> describe(List<TargetProposal> proposals, Caller caller) {
        Map<Long, UnitRef> over = units.refs(proposals.stream().map(TargetProposal::overUnitId).distinct().toList());
        Map<Long, String> names = accounts.names(proposals.stream()
                .flatMap(proposal -> Stream.of(proposal.proposedBy(), proposal.decidedBy())).filter(Objects::nonNull).distinct().toList());
        Map<Long, Long> counts = counts(proposals.stream().map(TargetProposal::id).toList());
        return proposals.stream().map(proposal -> TargetProposalResponse.of(proposal, campaigns.phase(proposal.phaseId()),
                over.get(proposal.overUnitId()), names, counts.getOrDefault(proposal.id(), 0L).intValue(),
                proposal.state() == ProposalState.OPEN && proposal.proposedBy() != caller.id() && rights.manages(proposal.overUnitId(), caller))).toList();
    }

    /** After the cursor, by unit; a page holds {@code limit} figures. */
    Page<TargetProposalResponse.Cell> cells(long proposal, Cursor after, int limit) {
        int from = after == null ? 0 : (int) Math.max(0, Math.min(after.id(), Integer.MAX_VALUE));
        List<?> rows = database.createNativeQuery("SELECT " + TargetEdits.COLUMNS
                        + " FROM target_proposal_cell WHERE proposal_id = ?1 ORDER BY unit_id, kind, block LIMIT ?2 OFFSET ?3")
                .setParameter(1, proposal).setParameter(2, limit + 1).setParameter(3, from).getResultList();
        List<TargetEdit> edits = rows.stream().map(Object[].class::cast).map(TargetEdits::edit).toList();
        Map<Long, UnitRef> refs = units.refs(edits.stream().map(TargetEdit::unitId).distinct().toList());
        return CELLS.page(edits, limit, edit -> new Cursor("", from + (long) limit)).map(edit -> TargetProposalResponse.Cell.of(edit, refs.get(edit.unitId())));
    }

    /** The figures of one unit that wait for approval, the oldest proposal first. */
    public List<PendingTarget> pending(long unitId, long phaseId) {
        List<?> rows = database.createNativeQuery("""
                SELECT %s, c.proposal_id FROM target_proposal_cell c JOIN target_proposal p ON p.id = c.proposal_id AND p.state = 'OPEN' AND p.phase_id = ?2
                WHERE c.unit_id = ?1 ORDER BY p.id LIMIT 50""".formatted(TargetEdits.COLUMNS)).setParameter(1, unitId).setParameter(2, phaseId).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> PendingTarget.of(Id.of(((Number) row[7]).longValue()), TargetEdits.edit(row))).toList();
    }

    private Map<Long, Long> counts(Collection<Long> proposals) {
        var counts = new HashMap<Long, Long>();
        if (!proposals.isEmpty()) {
            List<?> rows = database.createNativeQuery("SELECT proposal_id, COUNT(*) FROM target_proposal_cell WHERE proposal_id IN (?1) GROUP BY proposal_id")
                    .setParameter(1, proposals).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> counts.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        }
        return counts;
    }
}
