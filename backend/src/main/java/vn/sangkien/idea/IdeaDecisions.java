package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** The verbs that reviewers use on ideas that wait. */
@ApplicationScoped
public class IdeaDecisions {

    private final DecisionRepository decisions;
    private final DecisionRights rights;
    private final IdeaLinks links;
    private final IdeaCopies copies;
    private final IdeaReader reader;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final Audit audit;
    private final Clock clock;

    IdeaDecisions(DecisionRepository decisions, DecisionRights rights, IdeaLinks links, IdeaCopies copies, IdeaReader reader,
                  IdeaHistory history, CampaignService campaigns, Audit audit, Clock clock) {
        this.decisions = decisions;
        this.rights = rights;
        this.links = links;
        this.copies = copies;
        this.reader = reader;
        this.history = history;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** An idea as the caller sees it after what was just done to it. */
    @Atomic
    public IdeaResponse shown(long id, Caller caller) {
        return reader.get(id, caller);
    }

    /**
     * Decides; an idea that nobody had opened passes through IN_REVIEW on the way.
     *
     * @throws DomainException 404 outside the scope, 403 {@code four-eyes} on one's own idea, 409 on a stale version, in a
     *     state that awaits no decision, or when the phase is closed off
     */
    @Atomic
    public void decide(long id, Officer officer, ReadVersion read, Verdict verdict) {
        Idea idea = rights.lock(id, officer);
        ReadVersion.require(read, idea.version());
        Instant now = clock.instant();
        campaigns.requireNotClosedOff(idea.phaseId(), now);
        var before = IdeaDecision.Before.of(idea);
        open(idea, officer, now);
        IdeaState from = idea.state();
        apply(verdict, idea, officer, now);
        IdeaEvent step = history.record(idea, from, Actor.officer(officer.id()), verdict.reason());
        decisions.add(new IdeaDecision(idea, step, before, officer.id(), rights.levelOf(officer, idea.unitId())));
        if (idea.state() == IdeaState.INVALID) {
            copies.release(idea, step, now);
        }
        audit.write(AuditEntry.of(AuditAction.IDEA_DECIDED, AuditObject.IDEA, id).by(officer.id()).forWhom(idea.authorId()).in(idea.unitId())
                .changed("state", from, idea.state()).with("code", verdict.reason().code()).because(verdict.reason().text()));
    }

    /**
     * The officer takes the idea up: IN_REVIEW from now on.
     *
     * @throws DomainException as {@link #decide}
     */
    @Atomic
    public void takeUp(long id, Officer officer) {
        Idea idea = rights.lock(id, officer);
        Instant now = clock.instant();
        campaigns.requireNotClosedOff(idea.phaseId(), now);
        if (!idea.state().awaitsDecision()) {
            throw new WrongStateException(idea.state());
        }
        open(idea, officer, now);
    }

    /** @throws DomainException 422 {@code not-a-reviewer} unless the person may decide on the idea */
    public void requireMayDecide(long id, Officer officer) {
        if (!rights.decides(id, officer)) {
            throw new DomainException(Category.RULE, "not-a-reviewer",
                    new Text("Người này không xét được", "Cannot decide on it"),
                    new Text("Người được chọn không có quyền thẩm định ở đơn vị này, hoặc là tác giả, đồng tác giả hay người nhập sáng kiến.",
                            "The person has no right to review at this unit, or wrote or entered the idea."));
        }
    }

    /** Attaches the decision that recognised the idea, which stays undecided. @throws DomainException as {@link #decide} */
    @Atomic
    public void recognise(long id, Officer officer, ReadVersion read, Recognition recognition) {
        Idea idea = rights.lock(id, officer);
        ReadVersion.require(read, idea.version());
        campaigns.requireNotClosedOff(idea.phaseId(), clock.instant());
        idea.recognise(recognition, clock.instant());
        requireRecognised(idea);
        audit.write(AuditEntry.of(AuditAction.IDEA_RECOGNISED, AuditObject.IDEA, id).by(officer.id()).forWhom(idea.authorId()).in(idea.unitId())
                .with("number", recognition.number()).with("level", recognition.level()));
    }

    private void open(Idea idea, Officer officer, Instant now) {
        if (idea.state() == IdeaState.SUBMITTED) {
            idea.startReview(now);
            history.record(idea, IdeaState.SUBMITTED, Actor.officer(officer.id()), Reason.NONE);
        }
    }

    private void apply(Verdict verdict, Idea idea, Officer officer, Instant now) {
        switch (verdict.outcome()) {
            case VALID -> {
                idea.accept(verdict.recognition(), now);
                requireRecognised(idea);
            }
            case NEEDS_INFO -> idea.returnToAuthor(now);
            case INVALID -> idea.refuse(now);
            case DUPLICATE -> {
                idea.markDuplicate(now);
                links.same(idea, verdict, officer, now);
            }
            default -> throw new IllegalArgumentException("no verdict: " + verdict.outcome());
        }
    }

    private static void requireRecognised(Idea idea) {
        if (idea.recognition() == null) {
            throw new InvalidFieldsException(new Violation("recognition", "not-null",
                    "Quyết định công nhận: cần số, ngày, cơ quan và cấp ra quyết định.",
                    "Recognition: number, date, body and level of the decision are needed."));
        }
        idea.recognition().beforeApplied(idea.firstAppliedOn(), "recognition.").ifPresent(wrong -> {
            throw new InvalidFieldsException(wrong);
        });
    }
}
