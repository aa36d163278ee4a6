package vn.sangkien.idea;

import java.util.EnumSet;
import java.util.Set;

/** The states of an idea and the only ways between them (product section 4). */
public enum IdeaState {
    DRAFT, SUBMITTED, IN_REVIEW, NEEDS_INFO, VALID, INVALID, DUPLICATE, WITHDRAWN, DISPUTED;

    public boolean mayBecome(IdeaState next) {
        return successors().contains(next);
    }

    private Set<IdeaState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case NEEDS_INFO -> EnumSet.of(SUBMITTED, WITHDRAWN, DISPUTED);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, WITHDRAWN, DISPUTED);
            case IN_REVIEW -> EnumSet.of(NEEDS_INFO, VALID, INVALID, DUPLICATE, WITHDRAWN, DISPUTED);
            // Not valid by a higher level only, and with a reason.
            case VALID -> EnumSet.of(INVALID, DISPUTED);
            // Marking a duplicate can be taken back at any time, and ends with its original.
            case DUPLICATE -> EnumSet.of(SUBMITTED, IN_REVIEW, DISPUTED);
            case INVALID -> EnumSet.of(DISPUTED);
            // Back to where it was, or out.
            case DISPUTED -> EnumSet.of(SUBMITTED, IN_REVIEW, NEEDS_INFO, VALID, INVALID, DUPLICATE, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(IdeaState.class);
        };
    }

    /** Its author may take it back. */
    public boolean withdrawable() {
        return this != DISPUTED && mayBecome(WITHDRAWN);
    }

    /** In whose name it is may say that it is not theirs. */
    public boolean disputable() {
        return this == DRAFT || mayBecome(DISPUTED);
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
