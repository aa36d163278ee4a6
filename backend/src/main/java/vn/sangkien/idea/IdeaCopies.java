package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.Text;

/**
 * What becomes of copies when something is done to their original. A copy does not count because its original does or still may; so no copy
 * stays behind an original that is withdrawn, not valid, or a copy itself.
 */
@ApplicationScoped
class IdeaCopies {

    private final IdeaRepository ideas;
    private final DecisionRepository decisions;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final Audit audit;

    IdeaCopies(IdeaRepository ideas, DecisionRepository decisions, IdeaHistory history, CampaignService campaigns, Audit audit) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.history = history;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /**
     * The idea was withdrawn or is not valid: its copies are where they were before they were called copies, and those that came to it with
     * another original go back to that one.
     *
     * @param step by which it was withdrawn or found not valid
     */
    void release(Idea original, IdeaEvent step, Instant now) {
        long by = step.actorId();
        for (IdeaLink link : decisions.copies(original.id())) {
            Optional<IdeaLink> earlier = Optional.ofNullable(link.followsId()).flatMap(decisions::link);
            Idea copy = ideas.locked(link.ideaId()).orElseThrow();
            if (campaigns.closedOff(copy.phaseId())) {
                // Its figures are final.
                continue;
            }
            if (copy.state() == IdeaState.DISPUTED) {
                // Where it belongs is looked up once it is decided whose it is.
                link.end(by, null, now);
            } else if (earlier.isPresent()) {
                moveBack(link, earlier.get(), copy, by, now);
            } else {
                release(link, copy, original, step, now);
            }
        }
    }

    private void release(IdeaLink link, Idea copy, Idea original, IdeaEvent step, Instant now) {
        Text why = CopyWords.released(original);
        Optional<IdeaDecision> marking = decisions.last(copy.id()).filter(decision -> decision.isLastOf(copy));
        copy.release(decisions.beforeDuplicate(copy.id()), now);
        var release = new IdeaEvent(copy.id(), IdeaState.DUPLICATE, copy.state(), now, Actor.programme(step.actorId()), Reason.NONE).because(why);
        link.endWith(step, release);
        history.record(copy, release, copy.decidedAt());
        marking.ifPresent(decision -> decision.goesWith(copy));
        audit.write(about(AuditAction.IDEA_LINK_ENDED, copy, step.actorId()).changed("state", IdeaState.DUPLICATE, copy.state())
                .with("other", original.number()).because(why.vi()));
    }

    /**
     * What had put the original out was taken back: the copies that it released then are its copies again, as they were, and theirs with them.
     * Not so those on which somebody has decided since, that were withdrawn or whose figures are final.
     *
     * @param undone the step that was taken back
     */
    void bindAgain(Idea original, long undone, long by, Instant now) {
        for (IdeaLink link : decisions.endedWith(original.id(), undone)) {
            Idea copy = ideas.locked(link.ideaId()).orElseThrow();
            if (waitsSince(link, copy) && !campaigns.closedOff(copy.phaseId())) {
                bindAgain(link, copy, original, by, now);
            }
        }
    }

    private boolean waitsSince(IdeaLink link, Idea copy) {
        return copy.state().awaitsDecision() && decisions.same(copy.id()).isEmpty()
                && decisions.last(copy.id()).filter(decision -> decision.eventId() > link.releaseId()).isEmpty();
    }

    private void bindAgain(IdeaLink link, Idea copy, Idea original, long by, Instant now) {
        Text why = CopyWords.boundAgain(original);
        IdeaState from = copy.state();
        Optional<IdeaDecision> marking = decisions.last(copy.id()).filter(decision -> decision.isUpToDate(copy));
        copy.repeatAgain(decisions.last(copy.id()).map(IdeaDecision::at).orElse(link.madeAt()), now);
        decisions.replace(link.again(now));
        var step = new IdeaEvent(copy.id(), from, copy.state(), now, Actor.programme(by), Reason.NONE);
        history.record(copy, step.because(why).undoing(link.releaseId()), copy.decidedAt());
        marking.ifPresent(decision -> decision.goesWith(copy));
        audit.write(about(AuditAction.IDEA_LINKED, copy, by).changed("state", from, copy.state()).with("other", original.number()).because(why.vi()));
        follow(copy, original, by, now);
    }

    /** The idea was found to repeat another one: so do its copies. */
    void follow(Idea original, Idea first, long by, Instant now) {
        for (IdeaLink link : decisions.copies(original.id())) {
            replace(link, link.movedTo(first.id(), now), ideas.locked(link.ideaId()).orElseThrow(), first, by, now);
        }
    }

    /** The idea repeats that other one no more: the copies that it had taken there are its own again. */
    void comeBack(Idea original, long other, long by, Instant now) {
        for (IdeaLink link : decisions.copies(other)) {
            ofOriginal(link, original.id()).ifPresent(earlier -> moveBack(link, earlier, ideas.locked(link.ideaId()).orElseThrow(), by, now));
        }
    }

    /** Copies of before copies followed their original: what should have been done with them is done now. */
    void catchUp(long id, Instant now) {
        Idea original = ideas.locked(id).orElseThrow();
        Optional<IdeaEvent> step = decisions.lastStep(id, original.state());
        if (original.state() == IdeaState.DUPLICATE) {
            decisions.same(id).ifPresent(link -> follow(original, ideas.findById(link.otherId()), step.map(IdeaEvent::actorId).orElse(link.madeBy()), now));
        } else if (original.state() == IdeaState.INVALID || original.state() == IdeaState.WITHDRAWN) {
            step.ifPresent(out -> release(original, out, now));
        }
    }

    private Optional<IdeaLink> ofOriginal(IdeaLink link, long original) {
        Optional<IdeaLink> earlier = Optional.ofNullable(link.followsId()).flatMap(decisions::link);
        return earlier.isEmpty() || earlier.get().otherId() == original ? earlier : ofOriginal(earlier.get(), original);
    }

    private void moveBack(IdeaLink link, IdeaLink earlier, Idea copy, long by, Instant now) {
        replace(link, link.movedBackTo(earlier, now), copy, ideas.findById(earlier.otherId()), by, now);
    }

    private void replace(IdeaLink link, IdeaLink next, Idea copy, Idea original, long by, Instant now) {
        link.end(by, null, now);
        decisions.replace(next);
        audit.write(about(AuditAction.IDEA_LINKED, copy, by).with("other", original.number()));
    }

    private static AuditEntry about(AuditAction action, Idea copy, long by) {
        return AuditEntry.of(action, AuditObject.IDEA, copy.id()).by(by).forWhom(copy.authorId()).in(copy.unitId()).with("type", LinkType.SAME);
    }
}
