package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;

/** Writes down every step of an idea and tells those who count, in the transaction of the step. */
@ApplicationScoped
class IdeaHistory {

    private final IdeaRepository ideas;
    private final Event<IdeaTransitioned> transitioned;

    IdeaHistory(IdeaRepository ideas, Event<IdeaTransitioned> transitioned) {
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
            transitioned.fire(new IdeaTransitioned(idea.id(), idea.authorId(), idea.campaignId(), idea.phaseId(), idea.unitId(),
                    idea.block(), step.fromState(), idea.state(), idea.submittedAt(), decidedAt, idea.updatedAt()));
        }
        return step;
    }
}
