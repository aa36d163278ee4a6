package vn.sangkien.standings.board;

import java.util.function.Function;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.standings.metric.Metric;

/** By what a board ranks. */
public enum BoardOrder {
    VALID(Metric.VALID, row -> new Ratio(row.figures().valid(), 1)),
    PCT_ASSIGNED(Metric.PCT_ASSIGNED, row -> Ratio.of(row.figures().valid(), row.targets().assigned())),
    PCT_REGISTERED(Metric.PCT_REGISTERED, row -> Ratio.of(row.figures().valid(), row.targets().registered())),
    PER_100_MEMBERS(Metric.VALID_PER_100, row -> Ratio.of(row.figures().valid(), row.members())),
    REGISTRANTS(Metric.REGISTRANTS, row -> new Ratio(row.figures().registrants(), 1)),
    COVERAGE(Metric.PCT_COVERED, row -> Ratio.of(row.coverage().covered(), row.coverage().units()));

    private final Metric metric;
    private final Function<BoardRow, Ratio> measure;

    BoardOrder(Metric metric, Function<BoardRow, Ratio> measure) {
        this.metric = metric;
        this.measure = measure;
    }

    /** What defines the measure. */
    Metric metric() {
        return metric;
    }

    /** Null when the row has no measure in this order. */
    Ratio measure(BoardRow row) {
        return measure.apply(row);
    }

    /** Null when the row is ranked. */
    Apart apart(BoardRow row, Minimums minimums) {
        return switch (this) {
            case VALID, REGISTRANTS -> null;
            case PCT_ASSIGNED -> byTarget(row.targets().assigned(), minimums);
            case PCT_REGISTERED -> byTarget(row.targets().registered(), minimums);
            case PER_100_MEMBERS -> row.members() == 0 || row.members() < minimums.members() ? Apart.SMALL_HEADCOUNT : null;
            case COVERAGE -> row.coverage().units() == 0 ? Apart.NO_GRASSROOTS : null;
        };
    }

    private static Apart byTarget(Integer target, Minimums minimums) {
        if (target == null) {
            return Apart.NO_TARGET;
        }
        return target == 0 || target < minimums.target() ? Apart.SMALL_TARGET : null;
    }
}
