package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

/** For what belongs to an idea and is kept elsewhere: who may see it, and who may change it. */
@ApplicationScoped
public class IdeaAccess {

    private final IdeaRepository ideas;
    private final IdeaReader reader;
    private final IdeaHelpers helpers;
    private final UnitService units;

    IdeaAccess(IdeaRepository ideas, IdeaReader reader, IdeaHelpers helpers, UnitService units) {
        this.ideas = ideas;
        this.reader = reader;
        this.helpers = helpers;
        this.units = units;
    }

    /**
     * @return whether the caller may also see what the public may not
     * @throws DomainException 404 for an idea that the caller may not see
     */
    public boolean requireVisible(long id, Caller caller) {
        return reader.insider(reader.visible(id, caller), caller);
    }

    /** Whether everybody may see it now. */
    public boolean published(long id) {
        return ideas.findByIdOptional(id).filter(Idea::published).isPresent();
    }

    /**
     * For the rest of the transaction nobody else changes the idea.
     *
     * @throws DomainException 404 for somebody else's idea, 409 when its author may not change it any more
     */
    public void lockOwn(long id, Caller caller) {
        requireEditable(ideas.own(id, caller.id()).orElseThrow(Refusals::notFound));
    }

    /**
     * As {@link #lockOwn}, and also for those who decide on the idea, while they decide and once it is valid.
     *
     * @throws DomainException 403 for whoever entered it for its author or helped to write it
     */
    public void lockForRecognition(long id, Caller caller) {
        Idea idea = ideas.locked(id).filter(found -> found.authorId() == caller.id() || decidedBy(found, caller)).orElseThrow(Refusals::notFound);
        if (idea.authorId() == caller.id()) {
            requireEditable(idea);
        } else if (helpers.concerns(idea, caller.id())) {
            throw DecisionRights.fourEyes();
        } else if (!idea.state().awaitsDecision() && idea.state() != IdeaState.VALID) {
            throw new WrongStateException(idea.state());
        }
    }

    private boolean decidedBy(Idea idea, Caller caller) {
        return idea.submittedAt() != null && units.within(idea.unitId(), caller.unitsAs(Role.UNIT_OFFICER, Role.REVIEWER));
    }

    private static void requireEditable(Idea idea) {
        if (!idea.state().editable()) {
            throw new WrongStateException(idea.state());
        }
    }
}
