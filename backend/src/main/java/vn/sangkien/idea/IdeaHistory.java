package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

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
    void record(Idea idea, IdeaState from, Actor actor, Reason why) {
        ideas.add(new IdeaEvent(idea.id(), from, idea.state(), idea.updatedAt(), actor, why));
        ideas.flush();
        if (idea.submittedAt() != null) {
            transitioned.fire(new IdeaTransitioned(idea.id(), idea.authorId(), idea.campaignId(), idea.phaseId(), idea.unitId(),
                    idea.block(), from, idea.state(), idea.submittedAt(), idea.decidedAt(), idea.updatedAt()));
        }
    }
}
