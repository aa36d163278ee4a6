package vn.sangkien.review;

import vn.sangkien.idea.IdeaState;

/** What a reviewer may decide. */
public enum Outcome {
    VALID(IdeaState.VALID),
    /** Back to the author, who is told what to fix. */
    NEEDS_INFO(IdeaState.NEEDS_INFO),
    INVALID(IdeaState.INVALID),
    DUPLICATE(IdeaState.DUPLICATE);

    private final IdeaState state;

    Outcome(IdeaState state) {
        this.state = state;
    }

    IdeaState state() {
        return state;
    }
}
