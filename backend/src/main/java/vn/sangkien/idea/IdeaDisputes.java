package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;

/** What becomes of an idea of which its author says that it is not theirs. Who says so, and who decides, is for the caller to know. */
@ApplicationScoped
public class IdeaDisputes {

    private final IdeaRepository ideas;
    private final DecisionRepository decisions;
    private final DecisionRights rights;
    private final IdeaCopies copies;
    private final IdeaHistory history;
    private final Clock clock;

    IdeaDisputes(IdeaRepository ideas, DecisionRepository decisions, DecisionRights rights, IdeaCopies copies, IdeaHistory history, Clock clock) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.rights = rights;
        this.copies = copies;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An idea as it was when its author said that it is not theirs.
     *
     * @param operator who entered it; null when another system did
     * @param client   the other system; null for none
     * @param unit     null for a draft without one
     * @param out      a draft, which is withdrawn at once: nothing has counted, so there is nothing to decide
     */
    public record Disowned(long id, String number, Channel channel, Long operator, Long client, Long unit, boolean out) {
    }

    /**
     * It counts for nothing from now on, also where its phase is closed off: snapshots stay as they are, live figures follow.
     *
     * @return empty when that is so already
     * @throws DomainException 404 for what is not in the person's name or what they wrote themselves, 409 when it is withdrawn
     */
    @Atomic
    public Optional<Disowned> disown(long id, long person) {
        Idea idea = ideas.own(id, person).filter(found -> found.people.enteredByOthers()).orElseThrow(Refusals::notFound);
        IdeaState before = idea.state();
        if (before == IdeaState.DISPUTED) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        boolean draft = before == IdeaState.DRAFT;
        if (draft) {
            idea.withdraw(now);
        } else {
            idea.dispute(now);
        }
        history.record(idea, before, Actor.author(person), Reason.NONE);
        return Optional.of(new Disowned(id, idea.number(), idea.channel(), idea.operatorId(), idea.clientId(), idea.unitId(), draft));
    }

    /**
     * It is its author's after all: it is where it was, and counts as it did.
     *
     * @throws DomainException 403 {@code four-eyes} for whoever wrote or entered it, 404 outside the scope, 409 unless it is disputed
     */
    @Atomic
    public void restore(long id, Officer officer) {
        Idea idea = rights.lock(id, officer);
        Instant now = clock.instant();
        idea.settle(before(idea), now);
        history.record(idea, IdeaState.DISPUTED, Actor.officer(officer.id()), Reason.NONE);
    }

    /** It never was its author's: it is out for good, and what was a copy of it waits again. @throws DomainException as {@link #restore} */
    @Atomic
    public void remove(long id, Officer officer) {
        Idea idea = rights.lock(id, officer);
        Instant now = clock.instant();
        idea.disown(now);
        IdeaEvent step = history.record(idea, IdeaState.DISPUTED, Actor.officer(officer.id()), Reason.NONE);
        copies.release(idea, step, now);
    }

    /** A copy whose original is out meanwhile waits for a decision, as it would have by itself. */
    private IdeaState before(Idea idea) {
        IdeaState before = decisions.lastStep(idea.id(), IdeaState.DISPUTED).map(IdeaEvent::fromState).orElseThrow();
        return before == IdeaState.DUPLICATE && decisions.same(idea.id()).isEmpty() ? decisions.beforeDuplicate(idea.id()) : before;
    }
}
