package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;

/** Writes down every step of an idea and tells those who count, in the transaction of the step. */
@ApplicationScoped
class IdeaHistory {

    private final IdeaRepository ideas;
    private final Event<IdeasTransitioned> transitioned;

    IdeaHistory(IdeaRepository ideas, Event<IdeasTransitioned> transitioned) {
        this.ideas = ideas;
        this.transitioned = transitioned;
    }

    /** @param from the state before; null for a new draft */
    IdeaEvent record(Idea idea, IdeaState from, Actor actor, Reason why) {
        return record(idea, new IdeaEvent(idea.id(), from, idea.state(), idea.updatedAt(), actor, why), idea.decidedAt());
    }

    /** @param decidedAt when it had been decided, as far as the step takes that away */
    IdeaEvent record(Idea idea, IdeaEvent step, Instant decidedAt) {
        ideas.add(step);
        ideas.flush();
        if (idea.submittedAt() != null) {
            transitioned.fire(new IdeasTransitioned(List.of(transition(idea, step.fromState(), decidedAt))));
        }
        return step;
    }

    /** The first step of new drafts, and the second of those that were handed in at once; all are written together. */
    void recordNew(List<Idea> made, Actor actor) {
        for (Idea idea : made) {
            ideas.add(new IdeaEvent(idea.id(), null, IdeaState.DRAFT, idea.createdAt(), actor, Reason.NONE));
            if (idea.submittedAt() != null) {
                ideas.add(new IdeaEvent(idea.id(), IdeaState.DRAFT, idea.state(), idea.updatedAt(), actor, Reason.NONE));
            }
        }
        ideas.flush();
        List<IdeaTransitioned> handedIn = made.stream().filter(idea -> idea.submittedAt() != null).map(idea -> transition(idea, IdeaState.DRAFT, null)).toList();
        if (!handedIn.isEmpty()) {
            transitioned.fire(new IdeasTransitioned(handedIn));
        }
    }

    private static IdeaTransitioned transition(Idea idea, IdeaState from, Instant decidedAt) {
        return new IdeaTransitioned(idea.id(), idea.authorId(), idea.campaignId(), idea.phaseId(), idea.unitId(), idea.block(), from, idea.state(), idea.submittedAt(), decidedAt, idea.updatedAt());
    }
}
