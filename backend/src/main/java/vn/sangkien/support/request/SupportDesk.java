package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.sangkien.account.Caller;
import vn.sangkien.account.GrantEnded;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.support.team.SupportTeamDissolved;
import vn.sangkien.support.team.SupportTeamFounded;
import vn.sangkien.support.team.SupportTeamResponse;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitService;

/** What the teams do with the requests on their desks. */
@ApplicationScoped
class SupportDesk {

    static final Listing LIST = new Listing("support-cases");

    static final Role[] ANSWERING = {Role.SUPPORT, Role.ADMIN};

    private final SupportCaseRepository cases;
    private final CaseQueue queue;
    private final CaseReader reader;
    private final SupportTeams teams;
    private final GrantService grants;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    SupportDesk(SupportCaseRepository cases, CaseQueue queue, CaseReader reader, SupportTeams teams, GrantService grants, UnitService units, Audit audit, Clock clock) {
        this.cases = cases;
        this.queue = queue;
        this.reader = reader;
        this.teams = teams;
        this.grants = grants;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SupportCaseResponse> queue(CaseFilter filter, Cursor after, int limit, Caller caller) {
        return reader.describe(LIST, cases.all(queue.page(caller.unitsAs(ANSWERING), filter, caller.id(), after, limit + 1)), limit,
                request -> Cursor.of(request.waitingSince(), request.id()));
    }

    /** For the requester and for the desk, whose look at somebody's data is kept. @throws DomainException 404 for all others */
    SupportCaseResponse get(long id, Caller caller) {
        SupportCase request = cases.visible(id, caller.id(), caller.unitsAs(ANSWERING)).orElseThrow(Refusals::notFound);
        if (!request.isBy(caller.id())) {
            audit.look(AuditEntry.of(AuditAction.SUPPORT_CASE_VIEWED, AuditObject.SUPPORT_CASE, id).by(caller.id()).forWhom(request.requesterId()).in(request.deskId()));
        }
        return reader.describe(request);
    }

    /** To a member of the team or to oneself; to nobody, so that anybody may take it. @throws DomainException 404, 409, 422 for somebody else */
    @Atomic
    SupportCaseResponse assign(long id, ReadVersion read, AssignCaseRequest order, Caller caller) {
        return act(id, read, caller, (request, now) -> {
            if (order.memberId() == null) {
                request.release();
                tell(request, CaseEvent.RELEASED, null, caller.id(), now);
                return;
            }
            long member = order.memberId().value();
            if (member != caller.id() && teams.members(request.deskId()).stream().noneMatch(known -> known.id().value() == member)) {
                throw new DomainException(Category.RULE, "not-a-member", new Text("Người này không thuộc tổ hỗ trợ", "Not a member of the team"),
                        new Text("Chỉ giao được cho người đang giữ vai trò hỗ trợ ở đơn vị của tổ.", "It can only go to somebody who holds the support role over the team's unit."));
            }
            request.assign(member, now);
            tell(request, CaseEvent.TAKEN, null, member, now);
        });
    }

    /** To the next team above. @throws DomainException 404, 409, 422 when there is none */
    @Atomic
    SupportCaseResponse handOver(long id, ReadVersion read, HandOverRequest order, Caller caller) {
        SupportCase request = staffed(id, caller.unitsAs(ANSWERING));
        ReadVersion.require(read, request.version());
        SupportTeamResponse next = teams.above(request.deskId()).orElseThrow(() -> new DomainException(Category.RULE, "no-team-above",
                new Text("Không có tổ hỗ trợ cấp trên", "No team above"), new Text("Phía trên không còn tổ hỗ trợ nào để chuyển.", "There is no further team above to hand it to.")));
        Instant now = clock.instant();
        request.moveTo(next.unit().id().value(), now);
        tell(request, CaseEvent.HANDED_OVER, order.reason(), caller.id(), now);
        cases.flush();
        return reader.describe(request).withPhone(null);
    }

    /** @throws DomainException 404, 409 on a stale version or when it is solved already */
    @Atomic
    SupportCaseResponse resolve(long id, ReadVersion read, Caller caller) {
        return act(id, read, caller, (request, now) -> {
            request.resolve(caller.id(), now);
            tell(request, CaseEvent.RESOLVED, null, caller.id(), now);
        });
    }

    /** What lies where there was no team is this one's now. */
    void founded(@Observes SupportTeamFounded team) {
        moveAll(cases.withoutTeamBelow(team.unitId()), team.unitId());
    }

    void dissolved(@Observes SupportTeamDissolved team) {
        moveAll(cases.unfinishedOn(team.unitId()), team.next());
    }

    /** What somebody had who answers for its desk no more is anybody's again. */
    void ended(@Observes GrantEnded grant) {
        if (!Arrays.asList(ANSWERING).contains(grant.role())) {
            return;
        }
        Set<Long> left = grants.unitsAs(grant.accountId(), ANSWERING);
        Instant now = clock.instant();
        cases.heldBy(grant.accountId()).stream().filter(request -> !units.within(request.deskId(), left)).forEach(request -> {
            request.release();
            cases.add(new SupportMessage(request.id(), CasePart.PROGRAMME, CaseEvent.RELEASED, null, null, now));
        });
    }

    /** @param desk null for the unit from which each was asked */
    private void moveAll(List<SupportCase> moving, Long desk) {
        Instant now = clock.instant();
        moving.forEach(request -> {
            request.moveTo(desk == null ? request.unitId() : desk, now);
            cases.add(new SupportMessage(request.id(), CasePart.PROGRAMME, CaseEvent.HANDED_OVER, null, null, now));
        });
    }

    private SupportCaseResponse act(long id, ReadVersion read, Caller caller, BiConsumer<SupportCase, Instant> change) {
        SupportCase request = staffed(id, caller.unitsAs(ANSWERING));
        ReadVersion.require(read, request.version());
        change.accept(request, clock.instant());
        cases.flush();
        return reader.describe(request);
    }

    private void tell(SupportCase request, CaseEvent event, String text, long by, Instant now) {
        cases.add(new SupportMessage(request.id(), CasePart.TEAM, event, text, by, now));
    }

    private SupportCase staffed(long id, Set<Long> tops) {
        return cases.staffed(id, tops).orElseThrow(Refusals::notFound);
    }
}
