package vn.sangkien.standings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardScope;

/** Adds up what valid ideas declare as their benefit: once over the ideas, and then up the tree in memory. */
@ApplicationScoped
class Benefits {

    private static final int UNITS_AT_ONCE = 500;

    private final EntityManager database;
    private final CampaignService campaigns;

    Benefits(EntityManager database, CampaignService campaigns) {
        this.database = database;
        this.campaigns = campaigns;
    }

    /** In VND a year by unit, for the unit of the board and its rows; those without any are absent. */
    Map<Long, Long> of(StatedBoard board) {
        Map<Long, Long> own = own(board);
        var units = new ArrayList<Long>();
        units.add(board.self().unit().id().value());
        board.places().forEach(place -> units.add(place.row().unit().id().value()));
        var sums = new HashMap<Long, Long>();
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            List<Long> some = units.subList(from, Math.min(units.size(), from + UNITS_AT_ONCE));
            Query below = database.createNativeQuery("SELECT ancestor_id, unit_id FROM unit_ancestor WHERE ancestor_id IN (:units)").setParameter("units", some);
            try (Stream<?> pairs = below.getResultStream()) {
                pairs.map(Object[].class::cast).forEach(pair -> sums.merge(number(pair[0]), own.getOrDefault(number(pair[1]), 0L), Long::sum));
            }
        }
        return sums;
    }

    private Map<Long, Long> own(StatedBoard board) {
        BoardScope scope = board.shown().scope();
        boolean phase = scope.kind() == BoardScope.Kind.PHASE;
        List<Long> phases = phase ? List.of(scope.id().value())
                : campaigns.phases(board.shown().campaign()).stream().map(PhaseResponse::id).map(Id::value).toList();
        Query query = database.createNativeQuery("SELECT i.unit_id, SUM(i.benefit_vnd) FROM idea i WHERE i.phase_id IN (:phases) AND i.benefit_vnd > 0 AND "
                + CountingRule.VALID.sql("i.state") + (phase ? "" : " AND i.submitted_at >= :opens AND i.submitted_at < :closes")
                + (board.block() == BoardBlock.ALL ? "" : " AND i.block = :block") + " GROUP BY i.unit_id").setParameter("phases", phases);
        if (!phase) {
            query.setParameter("opens", scope.opensAt()).setParameter("closes", scope.closesAt());
        }
        if (board.block() != BoardBlock.ALL) {
            query.setParameter("block", board.block().name());
        }
        var own = new HashMap<Long, Long>();
        query.getResultList().forEach(row -> own.put(number(((Object[]) row)[0]), number(((Object[]) row)[1])));
        return own;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
