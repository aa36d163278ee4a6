package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sangkien.shared.transaction.Atomic;

/** Does to an original what was done before its copies followed it, and mends it as each start does. */
@ApplicationScoped
public class LeftBehind {

    @Inject
    IdeaRepository ideas;
    @Inject
    IdeaHistory history;
    @Inject
    StrandedCopies stranded;
    @Inject
    Clock clock;

    @Atomic
    public void refused(long id) {
        Idea idea = ideas.locked(id).orElseThrow();
        idea.startReview(clock.instant());
        history.record(idea, IdeaState.SUBMITTED, Actor.officer(idea.authorId()), Reason.NONE);
        idea.refuse(clock.instant());
        history.record(idea, IdeaState.IN_REVIEW, Actor.officer(idea.authorId()), new Reason(ReasonCode.OTHER, "Không được tính theo quy định."));
    }

    public void mend() {
        stranded.mendAll();
    }
}
