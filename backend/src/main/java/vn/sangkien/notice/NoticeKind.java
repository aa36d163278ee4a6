package vn.sangkien.notice;

import java.util.Arrays;
import java.util.List;
import vn.sangkien.idea.IdeaState;

/** What somebody may be told, and how it leaves the house. The names are in the database for good. */
public enum NoticeKind {
    IDEA_VALID(Way.AT_ONCE, IdeaState.VALID),
    IDEA_INVALID(Way.AT_ONCE, IdeaState.INVALID),
    IDEA_RETURNED(Way.AT_ONCE, IdeaState.NEEDS_INFO),
    IDEA_DUPLICATE(Way.AT_ONCE, IdeaState.DUPLICATE),
    IDEA_REVOKED(Way.AT_ONCE, IdeaState.INVALID),
    DISPUTE_UPHELD(Way.AT_ONCE, null),
    DISPUTE_REJECTED(Way.AT_ONCE, null),
    /** The next three are for whoever entered the idea. */
    ENTRY_DISPUTED(Way.AT_ONCE, null),
    ENTRY_REMOVED(Way.AT_ONCE, null),
    ENTRY_RESTORED(Way.AT_ONCE, null),
    /** Somebody waits for it. */
    HELP_ANSWERED(Way.AT_ONCE, null),
    HELP_ASKED_BACK(Way.AT_ONCE, null),
    /** The next three are what data protection officers say to a request. */
    DATA_ANSWERED(Way.AT_ONCE, null),
    DATA_DONE(Way.AT_ONCE, null),
    DATA_REFUSED(Way.AT_ONCE, null),
    LIST_IMPORTED(Way.SUMMARY, null),
    ENTERED_BY_LIST(Way.SUMMARY, null),
    DEADLINE_NEAR(Way.SUMMARY, null),
    TARGETS_CHANGED(Way.SUMMARY, null),
    ANNOUNCEMENT(Way.SUMMARY, null),
    NUDGE(Way.SUMMARY, null);

    /** At once, or in the summary of the day. */
    enum Way { AT_ONCE, SUMMARY }

    private final Way way;
    private final IdeaState about;

    NoticeKind(Way way, IdeaState about) {
        this.way = way;
        this.about = about;
    }

    Way way() {
        return way;
    }

    /** Whether it still holds of an idea that is in this state; what does not is not sent any more. */
    public boolean holds(IdeaState now) {
        return about == null || about == now;
    }

    static List<String> ofDecisions() {
        return Arrays.stream(values()).filter(kind -> kind.about != null).map(NoticeKind::name).toList();
    }

    /** What the author of an idea hears of this step; null for nothing. A dispute speaks for itself. */
    static NoticeKind of(IdeaState from, IdeaState to) {
        if (from == IdeaState.DISPUTED) {
            return null;
        }
        return switch (to) {
            case VALID -> IDEA_VALID;
            case INVALID -> from == IdeaState.VALID ? IDEA_REVOKED : IDEA_INVALID;
            case NEEDS_INFO -> IDEA_RETURNED;
            case DUPLICATE -> IDEA_DUPLICATE;
            default -> null;
        };
    }
}
