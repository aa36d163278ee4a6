package vn.sangkien.standings;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.sangkien.idea.IdeaState;

/**
 * Which states count for which figure (product rule 5.3): the one place that the running tallies and the recount share.
 */
public enum CountingRule {
    /** All ever submitted less withdrawn and those of which their author says that they are not theirs. */
    SUBMITTED,
    VALID,
    /** Submitted and not yet decided. */
    PENDING;

    /** A unit that counts for coverage, as a condition on the table {@code unit u} (product rule 5.8). */
    static final String COVERABLE = "u.level = 'GRASSROOTS' AND u.closed_at IS NULL";

    /**
     * Changes whenever a figure would come out differently; every board carries it. Since 2026-2: an idea entered late, by the named right,
     * counts in the phase it was entered into like any other. Since 2026-3: an idea counts for nothing while it is disputed whose it is.
     */
    public static final String VERSION = "2026-3";

    boolean counts(IdeaState state) {
        return switch (this) {
            case SUBMITTED -> state != IdeaState.DRAFT && state != IdeaState.WITHDRAWN && state != IdeaState.DISPUTED;
            case VALID -> state == IdeaState.VALID;
            case PENDING -> state == IdeaState.SUBMITTED || state == IdeaState.IN_REVIEW || state == IdeaState.NEEDS_INFO;
        };
    }

    /** The same rule as a condition on a column of states. */
    public String sql(String column) {
        return Arrays.stream(IdeaState.values()).filter(this::counts).map(state -> "'" + state + "'")
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
