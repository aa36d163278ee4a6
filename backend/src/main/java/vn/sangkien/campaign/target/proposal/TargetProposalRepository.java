package vn.sangkien.campaign.target.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetEdits;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class TargetProposalRepository implements PanacheRepositoryBase<TargetProposal, Long> {

    void addCells(long proposal, List<TargetEdit> edits) {
        TargetEdits.json(edits).forEach(json -> getEntityManager().createNativeQuery("""
                INSERT INTO target_proposal_cell (proposal_id, unit_id, block, kind, amount_before, amount_after, rate, headcount)
                SELECT :proposal, e.unit_id, e.block, e.kind, e.amount_before, e.amount_after, e.rate, e.headcount FROM %s"""
                .formatted(TargetEdits.TABLE)).setParameter("proposal", proposal).setParameter("edits", json).executeUpdate());
    }

    List<TargetEdit> cells(long proposal) {
        List<?> rows = getEntityManager().createNativeQuery("SELECT " + TargetEdits.COLUMNS + " FROM target_proposal_cell WHERE proposal_id = ?1")
                .setParameter(1, proposal).getResultList();
        return rows.stream().map(Object[].class::cast).map(TargetEdits::edit).toList();
    }

    /** One more than {@code limit}. */
    List<TargetProposal> of(long person, Cursor after, int limit) {
        return find("proposedBy = ?1 and id < ?2 order by id desc", person, last(after)).page(0, limit + 1).list();
    }

    /** One more than {@code limit}, of those over units below {@code tops}. */
    List<TargetProposal> toDecide(long person, Collection<Long> tops, Cursor after, int limit) {
        return tops.isEmpty() ? List.of() : find("""
                state = OPEN and proposedBy <> ?1 and id < ?2
                and exists (select 1 from UnitAncestor a where a.unitId = overUnitId and a.ancestorId in ?3) order by id desc""",
                person, last(after), tops).page(0, limit + 1).list();
    }

    private static long last(Cursor after) {
        return after == null ? Long.MAX_VALUE : after.id();
    }
}
