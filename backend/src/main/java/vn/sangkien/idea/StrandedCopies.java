package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Databases from before copies followed their original hold copies of ideas that are out or copies themselves, and that count nowhere. They go
 * the way that copies go today, so that history and figures know of it. In a phase that is closed off they stay: its figures are final.
 */
@ApplicationScoped
class StrandedCopies {

    private final DecisionRepository decisions;
    private final IdeaCopies copies;
    private final Clock clock;

    StrandedCopies(DecisionRepository decisions, IdeaCopies copies, Clock clock) {
        this.decisions = decisions;
        this.copies = copies;
        this.clock = clock;
    }

    /** Those that are copies themselves come first: what is theirs belongs to the first of all. */
    void mendAll() {
        originals(IdeaState.DUPLICATE).forEach(this::mend);
        originals(IdeaState.INVALID, IdeaState.WITHDRAWN).forEach(this::mend);
    }

    @Atomic
    List<Long> originals(IdeaState... states) {
        return decisions.originals(List.of(states));
    }

    @Atomic
    void mend(long original) {
        copies.catchUp(original, clock.instant());
    }
}
