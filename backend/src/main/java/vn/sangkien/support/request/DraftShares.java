package vn.sangkien.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.DraftHelp;
import vn.sangkien.idea.HelpedText;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** The draft of a question, which whoever has taken the question may help to write for as long as its author lets them. */
@ApplicationScoped
class DraftShares {

    private final SupportCaseRepository cases;
    private final DraftHelp drafts;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    DraftShares(SupportCaseRepository cases, DraftHelp drafts, AccountService accounts, Audit audit, Clock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** For a day from now on. @throws DomainException 404 for others' questions, 409 once it is solved, 422 without a draft */
    @Atomic
    DraftShareResponse share(long id, long person) {
        SupportCase request = own(id, person);
        boolean first = !request.sharesDraft(clock.instant());
        begin(request);
        if (first) {
            cases.add(new SupportMessage(id, CasePart.WORKER, CaseEvent.DRAFT_SHARED, null, person, clock.instant()));
        }
        cases.flush();
        return describe(request);
    }

    /** As part of asking, in its transaction; the question itself tells it. */
    void begin(SupportCase request) {
        Instant now = clock.instant();
        if (request.requesterId() == null || request.subject().ideaId() == null || !drafts.isOwnDraft(request.subject().ideaId(), request.requesterId())) {
            throw new DomainException(Category.RULE, "no-draft", new Text("Không có bản nháp để cùng sửa", "There is no draft to share"),
                    new Text("Câu hỏi này không gắn với bản nháp nào đang viết.", "The question is not about a draft that is being written."));
        }
        request.shareDraft(now);
        audit.write(AuditEntry.of(AuditAction.DRAFT_SHARED, AuditObject.IDEA, request.subject().ideaId()).by(request.requesterId()).in(request.deskId())
                .with("case", Id.of(request.id())).with("until", request.sharedUntil()));
    }

    /** Nobody but the author opens it from now on; ended before, nothing happens. @throws DomainException 404 for others' questions */
    @Atomic
    void end(long id, long person) {
        SupportCase request = own(id, person);
        if (request.sharesDraft(clock.instant())) {
            request.keepDraft();
            cases.add(new SupportMessage(id, CasePart.WORKER, CaseEvent.DRAFT_KEPT, null, person, clock.instant()));
            audit.write(AuditEntry.of(AuditAction.DRAFT_KEPT, AuditObject.IDEA, request.subject().ideaId()).by(person).in(request.deskId()).with("case", Id.of(id)));
        }
    }

    /** What the author of the draft lets the team do with it now; null for nothing. */
    DraftShareResponse of(long idea, long person) {
        return cases.sharing(idea, person, clock.instant()).map(this::describe).orElse(null);
    }

    /**
     * For the two who write it; that the member opens it is kept.
     *
     * @param known the tag of what the caller has; null for nothing
     * @throws DomainException 404 for all others, and once sharing has ended
     */
    SharedDraftResponse open(long id, String known, Caller caller) {
        SupportCase request = cases.visible(id, caller.id(), caller.unitsAs(SupportDesk.ANSWERING)).filter(found -> found.isBy(caller.id()) || isHelper(found, caller))
                .filter(found -> found.sharesDraft(clock.instant())).orElseThrow(Refusals::notFound);
        HelpedText text = drafts.text(request.subject().ideaId()).orElseThrow(Refusals::notFound);
        SharedDraftResponse draft = describe(request, text);
        // Who is told that nothing is new has seen nothing new either.
        if (!draft.isAmong(known) && !request.isBy(caller.id())) {
            audit.look(AuditEntry.of(AuditAction.SHARED_DRAFT_VIEWED, AuditObject.IDEA, text.ideaId().value()).by(caller.id()).forWhom(request.requesterId()).in(request.deskId())
                    .with("case", Id.of(id)));
        }
        return draft;
    }

    /** By the member who has taken the question. @throws DomainException 403 for what is not shared, 404, 409 on a stale version */
    @Atomic
    SharedDraftResponse change(long id, ReadVersion read, JsonNode patch, Caller caller) throws JsonProcessingException {
        cases.staffed(id, caller.unitsAs(SupportDesk.ANSWERING)).orElseThrow(Refusals::notFound);
        // Whoever ends sharing, or takes the question, meanwhile waits: nothing is written afterwards.
        SupportCase request = cases.locked(id);
        if (!isHelper(request, caller) || !request.sharesDraft(clock.instant())) {
            throw Refusals.notFound();
        }
        DraftHelp.Changed changed = drafts.change(request.subject().ideaId(), read, patch, caller.id());
        if (!changed.fields().isEmpty()) {
            audit.write(AuditEntry.of(AuditAction.SHARED_DRAFT_CHANGED, AuditObject.IDEA, request.subject().ideaId()).by(caller.id()).forWhom(request.requesterId()).in(request.deskId())
                    .with("case", Id.of(id)).with("fields", String.join(", ", changed.fields())));
        }
        return describe(request, changed.text());
    }

    /** Nobody helps in a draft of their own. */
    private static boolean isHelper(SupportCase request, Caller caller) {
        return request.assigneeId() != null && request.assigneeId() == caller.id() && !request.isBy(caller.id());
    }

    private SupportCase own(long id, long person) {
        cases.own(id, person).orElseThrow(Refusals::notFound);
        return cases.locked(id);
    }

    private DraftShareResponse describe(SupportCase request) {
        return new DraftShareResponse(Id.of(request.id()), request.sharedUntil(), name(request.assigneeId()));
    }

    private SharedDraftResponse describe(SupportCase request, HelpedText text) {
        return SharedDraftResponse.of(text, name(request.requesterId()), name(request.assigneeId()), request.sharedUntil());
    }

    private String name(Long person) {
        return person == null ? null : accounts.names(Set.of(person)).get(person);
    }
}
