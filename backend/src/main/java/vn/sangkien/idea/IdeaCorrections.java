package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Taking decisions back: an undo for whoever just took one, and post-audit for a higher level. */
@ApplicationScoped
public class IdeaCorrections {

    private final IdeaRepository ideas;
    private final DecisionRepository decisions;
    private final DecisionRights rights;
    private final IdeaLinks links;
    private final IdeaCopies copies;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    IdeaCorrections(IdeaRepository ideas, DecisionRepository decisions, DecisionRights rights, IdeaLinks links, IdeaCopies copies,
                    IdeaHistory history, CampaignService campaigns, UnitService units, Audit audit, Clock clock) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.rights = rights;
        this.links = links;
        this.copies = copies;
        this.history = history;
        this.campaigns = campaigns;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an officer may do to an idea now.
     *
     * @param undoUntil the last moment to undo one's own decision; null when there is nothing to undo
     */
    public record Possible(boolean decide, Instant undoUntil, boolean revoke, boolean reopen) {
    }

    /** @throws DomainException 404 outside the scope */
    public Possible possible(long id, Officer officer) {
        Idea idea = ideas.findByIdOptional(id).filter(found -> found.submittedAt() != null && units.within(found.unitId(), officer.scope()))
                .orElseThrow(Refusals::notFound);
        if (rights.concerns(idea, officer) || campaigns.closedOff(idea.phaseId())) {
            return new Possible(false, null, false, false);
        }
        Instant undoUntil = decisions.last(id).filter(last -> undoable(last, idea, officer)).map(IdeaDecision::undoUntil).orElse(null);
        return new Possible(idea.state().awaitsDecision(), undoUntil, idea.state() == IdeaState.VALID && mayRevoke(idea, officer),
                idea.state() == IdeaState.DUPLICATE);
    }

    private boolean undoable(IdeaDecision last, Idea idea, Officer officer) {
        return last.officerId() == officer.id() && last.isLastOf(idea) && !clock.instant().isAfter(last.undoUntil());
    }

    /**
     * Takes the officer's own last decision back within ten minutes: the idea is as it was before.
     *
     * @throws DomainException 403, 404 as for deciding, 409 {@code undo-too-late}, {@code undo-overtaken} once something else happened
     */
    @Atomic
    public void undo(long id, Officer officer) {
        Idea idea = rights.lock(id, officer);
        Instant now = clock.instant();
        campaigns.requireNotClosedOff(idea.phaseId(), now);
        IdeaDecision decision = decisions.last(id).filter(last -> last.officerId() == officer.id() && last.isLastOf(idea)).orElseThrow(() -> overtaken(idea));
        if (now.isAfter(decision.undoUntil())) {
            throw tooLate();
        }
        IdeaState from = idea.state();
        Instant decidedAt = idea.decidedAt();
        idea.takeBack(decision, now);
        if (from == IdeaState.DUPLICATE) {
            links.unsaySame(idea, officer.id(), now);
        }
        decision.undone();
        var step = new IdeaEvent(idea.id(), from, idea.state(), now, Actor.officer(officer.id()), Reason.NONE);
        history.record(idea, step.undoing(decision.eventId()), decidedAt);
        copies.bindAgain(idea, decision.eventId(), officer.id(), now);
        audit.write(AuditEntry.of(AuditAction.DECISION_UNDONE, AuditObject.IDEA, id).by(officer.id()).forWhom(idea.authorId()).in(idea.unitId())
                .changed("state", from, idea.state()));
    }

    /**
     * Post-audit: what was valid is invalid, because a higher level than the one that decided says so.
     *
     * @throws DomainException 403 {@code higher-level} unless the officer's right lies above that of whoever decided, 403 {@code four-eyes}
     *     for the author and for whoever decided, 404 outside the scope, 409 unless it is valid or when the phase is closed off
     */
    @Atomic
    public void revoke(long id, Officer officer, Reason reason) {
        Idea idea = rights.lock(id, officer);
        Instant now = clock.instant();
        campaigns.requireNotClosedOff(idea.phaseId(), now);
        if (idea.state() != IdeaState.VALID) {
            throw new WrongStateException(idea.state());
        }
        if (!mayRevoke(idea, officer)) {
            throw notHigher();
        }
        var before = IdeaDecision.Before.of(idea);
        idea.revoke(now);
        IdeaEvent step = history.record(idea, IdeaState.VALID, Actor.officer(officer.id()), reason);
        decisions.add(new IdeaDecision(idea, step, before, officer.id(), rights.levelOf(officer, idea.unitId())));
        copies.release(idea, step, now);
        audit.write(AuditEntry.of(AuditAction.DECISION_REVOKED, AuditObject.IDEA, id).by(officer.id()).forWhom(idea.authorId()).in(idea.unitId())
                .changed("state", IdeaState.VALID, idea.state()).with("code", reason.code()).because(reason.text()));
    }

    private boolean mayRevoke(Idea idea, Officer officer) {
        Optional<IdeaDecision> decision = decisions.last(idea.id());
        Optional<Long> decider = decision.map(IdeaDecision::officerId).or(() -> decisions.whoDecided(idea.id(), IdeaState.VALID));
        return decider.filter(who -> who == officer.id()).isEmpty()
                && rights.above(officer, decision.map(IdeaDecision::unitId).orElse(idea.unitId()));
    }

    private static DomainException notHigher() {
        return new DomainException(Category.FORBIDDEN, "higher-level",
                new Text("Chỉ cấp trên mới hủy được", "Only a higher level may"),
                new Text("Chỉ người có quyền ở cấp trên của nơi đã quyết định, và không phải người đã quyết định, mới hủy được kết quả hợp lệ.",
                        "Only somebody with the right at a level above the one that decided, and not whoever decided, may revoke a valid idea."));
    }

    private static DomainException tooLate() {
        return new DomainException(Category.CONFLICT, "undo-too-late",
                new Text("Quá thời gian hoàn tác", "Too late to undo"),
                new Text("Chỉ hoàn tác được trong 10 phút sau khi quyết định.", "A decision can be undone for ten minutes."));
    }

    private static DomainException overtaken(Idea idea) {
        return new DomainException(Category.CONFLICT, "undo-overtaken",
                new Text("Không hoàn tác được nữa", "Cannot be undone any more"),
                new Text("Đây không phải quyết định cuối cùng của bạn, hoặc sáng kiến đã có thay đổi khác sau đó. Hãy tải lại trang.",
                        "This is not the last decision and yours, or something else has happened to the idea since. Reload to see it."),
                Map.of("state", idea.state()));
    }
}
