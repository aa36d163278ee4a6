package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/**
 * Ideas that come after their phase has closed and before it is closed off. The author prepares and declares; only somebody else, who
 * holds the right over the unit, may enter them, with a written reason. The phase stays closed for everybody else.
 */
@ApplicationScoped
public class LateEntries {

    private final IdeaRepository ideas;
    private final IdeaReader reader;
    private final IdeaHistory history;
    private final SubmissionRules rules;
    private final FilesArrived files;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    LateEntries(IdeaRepository ideas, IdeaReader reader, IdeaHistory history, SubmissionRules rules, FilesArrived files, CampaignService campaigns, UnitService units,
                AccountService accounts, Idempotency idempotency, Audit audit, Clock clock) {
        this.ideas = ideas;
        this.reader = reader;
        this.history = history;
        this.rules = rules;
        this.files = files;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The author of a complete draft declares and asks for its late entry; asking again replaces what was asked.
     *
     * @throws DomainException 400 naming what is missing, 404 for somebody else's idea, 409 when it was handed in, 422
     *     {@code no-late-entry} when no phase is in its grace
     */
    @Atomic
    public IdeaResponse ask(long id, SubmitIdeaRequest declarations, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Asking(Id.of(id), declarations), IdeaResponse.class, () -> {
            Idea idea = ideas.own(id, caller.id()).orElseThrow(Refusals::notFound);
            requireDraft(idea);
            SubmissionRules.Outcome found = rules.examineLate(idea, clock.instant());
            found.examination().requireReady();
            files.require(idea, clock.instant());
            long unit = found.unit().orElseThrow();
            LateRequest request = ideas.lateRequest(id).orElseGet(() -> new LateRequest(id));
            request.ask(unit, idea.version(), declarations.mayPublish(), clock.instant());
            ideas.add(request);
            ideas.flush();
            return reader.describe(idea, caller);
        });
    }

    private record Asking(Id idea, SubmitIdeaRequest declarations) {
    }

    /**
     * Enters the idea into a phase that has closed; it is marked late for ever, and whoever entered it is kept beside its author.
     *
     * @throws DomainException 403 {@code four-eyes} for one's own idea, 404 outside the caller's subtree, 409 when it was handed in, its
     *     text changed since it was declared, or the phase is closed off, 422 when the phase is not closed yet
     */
    @Atomic
    public IdeaResponse enter(long id, long phaseId, String reason, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Entering(Id.of(id), Id.of(phaseId), reason), IdeaResponse.class, () -> {
            Idea idea = ideas.locked(id).orElseThrow(Refusals::notFound);
            LateRequest request = ideas.lateRequest(id)
                    .filter(asked -> units.within(asked.unitId(), caller.unitsAs(Role.LATE_ENTRY))).orElseThrow(Refusals::notFound);
            requireDraft(idea);
            idea.linkAuthors(accounts::byLogin);
            if (idea.involves(caller.id())) {
                throw ownIdea();
            }
            if (!request.holdsFor(idea)) {
                throw changedSince();
            }
            Instant now = clock.instant();
            campaigns.requireGrace(idea.campaignId(), phaseId, now);
            rules.requireComplete(idea);
            idea.enterLate(new Place(ideas.nextNumber(), phaseId, request.unitId(), units.requireOpen(request.unitId())), request.mayPublish(),
                    caller.id(), now);
            history.record(idea, IdeaState.DRAFT, Actor.operator(caller.id()), new Reason(null, reason));
            audit.write(AuditEntry.of(AuditAction.IDEA_ENTERED_LATE, AuditObject.IDEA, id).forWhom(idea.authorId()).in(idea.unitId()).because(reason));
            return reader.describe(idea, caller);
        });
    }

    private record Entering(Id idea, Id phase, String reason) {
    }

    private static void requireDraft(Idea idea) {
        if (idea.state() != IdeaState.DRAFT) {
            throw new WrongStateException(idea.state());
        }
    }

    private static DomainException ownIdea() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không được tự nhập muộn", "Not one's own"),
                new Text("Bạn là tác giả hoặc đồng tác giả nên không được tự nhập muộn sáng kiến này. Hãy nhờ người khác có quyền.",
                        "You wrote this idea, alone or with others, so somebody else with the right must enter it late."));
    }

    private static DomainException changedSince() {
        return new DomainException(Category.CONFLICT, "declared-otherwise",
                new Text("Bản nháp đã thay đổi", "The draft was changed"),
                new Text("Tác giả đã sửa bản nháp sau khi cam kết. Tác giả cần cam kết và đề nghị lại.",
                        "The author changed the draft after declaring it. The author has to declare and ask again."));
    }
}
