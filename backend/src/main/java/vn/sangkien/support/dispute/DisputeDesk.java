package vn.sangkien.support.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.EnteredIdea;
import vn.sangkien.idea.EnteredIdeas;
import vn.sangkien.idea.IdeaDisputes;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.support.join.Joins;
import vn.sangkien.unit.UnitService;

/** Where disputes are decided: by reviewers and leaders of the idea's unit or above it, never by whoever entered it, nor by support. */
@ApplicationScoped
public class DisputeDesk {

    public static final Listing LIST = new Listing("disputes");
    static final Listing ENTRIES = new Listing("other-entries");

    public static final Role[] DECIDING = {Role.REVIEWER, Role.LEADER};

    private final DisputeRepository disputes;
    private final IdeaDisputes ideas;
    private final IdeaMentions mentions;
    private final EnteredIdeas entered;
    private final Joins joins;
    private final AccountService accounts;
    private final ClientService clients;
    private final UnitService units;
    private final Event<DisputeDecided> decided;
    private final Audit audit;
    private final Clock clock;

    DisputeDesk(DisputeRepository disputes, IdeaDisputes ideas, IdeaMentions mentions, EnteredIdeas entered, Joins joins, AccountService accounts, ClientService clients, UnitService units,
                Event<DisputeDecided> decided, Audit audit, Clock clock) {
        this.disputes = disputes;
        this.ideas = ideas;
        this.mentions = mentions;
        this.entered = entered;
        this.joins = joins;
        this.accounts = accounts;
        this.clients = clients;
        this.units = units;
        this.decided = decided;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param unit with all below it; null for all of the caller's units */
    public Page<DisputeResponse> queue(DisputeState state, Long unit, Cursor after, int limit, RightsHolder caller) {
        Page<Dispute> page = LIST.page(disputes.queue(state, unit, caller.unitsAs(DECIDING), caller.id(), after, limit), limit, dispute -> new Cursor("", dispute.id()));
        Function<Dispute, DisputeResponse> describing = describing(page.items());
        return page.map(describing);
    }

    /** The look is kept. @throws DomainException 404 outside the scope, and for the operator and the person themselves */
    DisputeResponse get(long id, Caller caller) {
        Dispute dispute = inScope(id, caller);
        audit.look(AuditEntry.of(AuditAction.DISPUTE_VIEWED, AuditObject.IDEA, dispute.ideaId()).by(caller.id()).forWhom(dispute.personId()).in(dispute.unitId()));
        return describe(dispute, caller);
    }

    /** What the same operator or system entered for others, where the caller may see it; the latest first. @throws DomainException as {@link #get} */
    Page<OtherEntry> otherEntries(long id, Cursor after, int limit, Caller caller) {
        Dispute dispute = inScope(id, caller);
        Set<Long> tops = caller.unitsAs(DECIDING);
        List<EnteredIdea> all = dispute.clientId() != null ? entered.byClient(dispute.clientId(), tops, after, limit)
                : dispute.operatorId() == null ? List.of() : entered.byOperator(dispute.operatorId(), tops, after, limit);
        Page<EnteredIdea> page = ENTRIES.page(all, limit, idea -> new Cursor("", idea.id()));
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(EnteredIdea::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(page.items().stream().map(EnteredIdea::authorId).collect(Collectors.toSet()));
        return page.map(idea -> new OtherEntry(Id.of(idea.id()), idea.number(), idea.title(), idea.state(), names.getOrDefault(idea.authorId(), "—"), refs.get(idea.unitId()), idea.submittedAt()));
    }

    /**
     * @throws DomainException 403 {@code four-eyes} for co-authors and for whoever decided about the idea before, 404 as {@link #get}, 409 on a stale version, when it is
     *     decided, and when it cannot be given back
     */
    @Atomic
    DisputeResponse decide(long id, ReadVersion read, DecideDisputeRequest request, Caller caller) {
        Dispute dispute = inScope(id, caller);
        ReadVersion.require(read, dispute.version());
        if (disputes.of(dispute.ideaId()).stream().anyMatch(earlier -> earlier.id() != id && Objects.equals(earlier.decidedBy(), caller.id()))) {
            throw new DomainException(Category.FORBIDDEN, "four-eyes", new Text("Cần người khác xem xét", "Somebody else must decide"),
                    new Text("Bạn đã quyết định lần trước về sáng kiến này. Lần này cần người khác.", "You decided about this initiative before. This time it takes somebody else."));
        }
        var officer = new Officer(caller.id(), caller.unitsAs(DECIDING));
        if (request.outcome() == DisputeOutcome.GIVEN_BACK) {
            giveBack(dispute, request.reason(), officer);
        } else {
            close(dispute, request.outcome().state(), request.reason(), officer);
        }
        return describe(dispute, caller);
    }

    /** Everything that came with the same receipt goes back, so whatever else is disputed of it is decided too. */
    private void giveBack(Dispute dispute, String reason, Officer officer) {
        if (dispute.state() != DisputeState.OPEN) {
            throw decidedAlready(dispute);
        }
        Joins.Joined joined = joins.of(dispute.ideaId()).filter(join -> join.to() == dispute.personId()).orElseThrow(DisputeDesk::nothingToGiveBack);
        List<Dispute> open = joined.ideas().stream().flatMap(idea -> disputes.open(idea).stream()).filter(each -> each.personId() == joined.to()).toList();
        joins.giveBack(joined.id(), officer.id());
        open.forEach(each -> close(each, DisputeState.GIVEN_BACK, reason, officer));
    }

    private void close(Dispute dispute, DisputeState outcome, String reason, Officer officer) {
        if (!dispute.decide(outcome, officer.id(), reason, clock.instant())) {
            throw decidedAlready(dispute);
        }
        boolean counts = outcome != DisputeState.UPHELD;
        if (counts) {
            ideas.restore(dispute.ideaId(), officer);
        } else {
            ideas.remove(dispute.ideaId(), officer);
        }
        disputes.flush();
        audit.write(AuditEntry.of(AuditAction.DISPUTE_DECIDED, AuditObject.IDEA, dispute.ideaId()).by(officer.id()).forWhom(dispute.personId()).in(dispute.unitId())
                .changed("state", DisputeState.OPEN, outcome).because(reason));
        decided.fire(new DisputeDecided(dispute.id(), dispute.ideaId(), dispute.unitId(), dispute.personId(), dispute.operatorId(), outcome != DisputeState.REJECTED, counts));
    }

    private static DomainException decidedAlready(Dispute dispute) {
        return new DomainException(Category.CONFLICT, "wrong-state", new Text("Đã có người quyết định", "Decided already"),
                new Text("Việc này đã được quyết định. Hãy tải lại trang.", "This was decided already. Reload to see it."), Map.of("state", dispute.state()));
    }

    private static DomainException nothingToGiveBack() {
        return new DomainException(Category.CONFLICT, "nothing-to-give-back", new Text("Không có ai để trả lại", "Nobody to give it back to"),
                new Text("Sáng kiến này không đến từ phiếu giấy của người khác.", "This initiative did not come with the receipt of somebody else."));
    }

    private Dispute inScope(long id, Caller caller) {
        return disputes.inScope(id, caller.unitsAs(DECIDING), caller.id()).orElseThrow(Refusals::notFound);
    }

    private DisputeResponse describe(Dispute dispute, Caller caller) {
        Map<DisputeState, Long> counted = dispute.clientId() == null && dispute.operatorId() == null ? Map.of() : disputes.figures(dispute, caller.unitsAs(DECIDING));
        return describing(List.of(dispute)).apply(dispute).with(new DisputeResponse.Figures(
                counted.getOrDefault(DisputeState.OPEN, 0L), counted.getOrDefault(DisputeState.UPHELD, 0L), counted.getOrDefault(DisputeState.REJECTED, 0L)));
    }

    private Function<Dispute, DisputeResponse> describing(Collection<Dispute> all) {
        Map<Long, IdeaMention> ideasById = mentions.all(all.stream().map(Dispute::ideaId).collect(Collectors.toSet()));
        Map<Long, UnitRef> refs = units.refs(all.stream().map(Dispute::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(all.stream().flatMap(dispute -> Stream.of(dispute.personId(), dispute.operatorId(), dispute.decidedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, String> systems = clients.names(all.stream().map(Dispute::clientId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Instant now = clock.instant();
        Map<Long, Long> joined = joins.among(ideasById.keySet());
        return dispute -> new DisputeResponse(Id.of(dispute.id()), ideasById.get(dispute.ideaId()), refs.get(dispute.unitId()), names.getOrDefault(dispute.personId(), "—"),
                dispute.channel(), name(names, dispute.operatorId()), name(systems, dispute.clientId()), dispute.byCode(), dispute.words(), dispute.state(), dispute.openedAt(),
                Duration.between(dispute.openedAt(), dispute.decidedAt() == null ? now : dispute.decidedAt()).toHours(), name(names, dispute.decidedBy()), dispute.decidedAt(),
                dispute.reason(), dispute.state() == DisputeState.OPEN && Objects.equals(joined.get(dispute.ideaId()), dispute.personId()), null, dispute.version());
    }

    private static String name(Map<Long, String> names, Long id) {
        return id == null ? null : names.getOrDefault(id, "—");
    }
}
