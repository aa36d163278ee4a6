package vn.sangkien.idea;

import java.util.EnumSet;
import java.util.Set;

/** The states of an idea and the only ways between them (product section 4). */
public enum IdeaState {
    DRAFT, SUBMITTED, IN_REVIEW, NEEDS_INFO, VALID, INVALID, DUPLICATE, WITHDRAWN;

    public boolean mayBecome(IdeaState next) {
        return successors().contains(next);
    }

    private Set<IdeaState> successors() {
        return switch (this) {
            case DRAFT, NEEDS_INFO -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(NEEDS_INFO, VALID, INVALID, DUPLICATE, WITHDRAWN);
            // By a higher level only, and with a reason.
            case VALID -> EnumSet.of(INVALID);
            // Marking a duplicate can be taken back at any time, and ends with its original.
            case DUPLICATE -> EnumSet.of(SUBMITTED, IN_REVIEW);
            case INVALID, WITHDRAWN -> EnumSet.noneOf(IdeaState.class);
        };
    }

    /** The author may change the text. */
    public boolean editable() {
        return this == DRAFT || this == NEEDS_INFO;
    }

    /** Somebody may decide. */
    public boolean awaitsDecision() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
