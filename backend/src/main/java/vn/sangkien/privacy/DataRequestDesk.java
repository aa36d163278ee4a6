package vn.sangkien.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.News;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Where data protection officers answer the requests of people in their units, each in time. */
@ApplicationScoped
public class DataRequestDesk {

    public static final Listing LIST = new Listing("data-requests");

    public static final Role[] ANSWERING = {Role.DPO};

    private final DataRequestRepository requests;
    private final Erasure erasure;
    private final AccountService accounts;
    private final UnitService units;
    private final News news;
    private final Event<DataRequestHandled> handled;
    private final Audit audit;
    private final Clock clock;

    DataRequestDesk(DataRequestRepository requests, Erasure erasure, AccountService accounts, UnitService units, News news, Event<DataRequestHandled> handled,
                    Audit audit, Clock clock) {
        this.requests = requests;
        this.erasure = erasure;
        this.accounts = accounts;
        this.units = units;
        this.news = news;
        this.handled = handled;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param state null for all that are pending */
    public Page<DataRequestResponse> queue(DataRequestState state, Cursor after, int limit, RightsHolder caller) {
        List<DataRequestState> states = state != null ? List.of(state) : Stream.of(DataRequestState.values()).filter(DataRequestState::pending).toList();
        Page<DataRequest> page = LIST.page(requests.queue(caller.unitsAs(ANSWERING), states, after, limit), limit, request -> new Cursor("", request.id()));
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    /** @throws DomainException 404 outside the caller's units */
    DataRequestResponse get(long id, Caller caller) {
        return describe(List.of(find(id, caller))).get(0);
    }

    /** The person hears that it is being worked on. @throws DomainException 404, 409 on a stale version or when it was answered */
    @Atomic
    DataRequestResponse answer(long id, ReadVersion read, AnswerRequest words, Caller caller) {
        return handle(id, read, caller, AuditAction.DATA_REQUEST_ANSWERED, (request, now) -> {
            request.answer(words.answer(), caller.id(), now);
            tell(request);
        });
    }

    /** What was asked for has been done; an erasure is done by this. @throws DomainException 404, 409 as above, 422 when the person holds rights */
    @Atomic
    DataRequestResponse done(long id, ReadVersion read, AnswerRequest words, Caller caller) {
        return handle(id, read, caller, AuditAction.DATA_REQUEST_ENDED, (request, now) -> {
            request.done(words.answer(), caller.id(), now);
            if (request.kind() == DataRequestKind.ERASURE) {
                // There is no inbox behind this.
                news.tellByDay(request.accountId(), "Yêu cầu về dữ liệu cá nhân của bạn", "Thông tin của bạn ở Sáng Kiến đã được xóa theo yêu cầu.");
                erasure.erase(request.accountId(), caller.id(), now);
                request.forgetWords();
            } else {
                tell(request);
            }
        });
    }

    /** @throws DomainException 404, 409 as above */
    @Atomic
    DataRequestResponse refuse(long id, ReadVersion read, AnswerRequest words, Caller caller) {
        return handle(id, read, caller, AuditAction.DATA_REQUEST_ENDED, (request, now) -> {
            request.refuse(words.answer(), caller.id(), now);
            tell(request);
        });
    }

    private void tell(DataRequest request) {
        handled.fire(new DataRequestHandled(request.id(), request.accountId(), request.state()));
    }

    private DataRequestResponse handle(long id, ReadVersion read, Caller caller, AuditAction action, BiConsumer<DataRequest, Instant> how) {
        DataRequest request = find(id, caller);
        ReadVersion.require(read, request.version());
        how.accept(request, clock.instant());
        requests.flush();
        audit.write(AuditEntry.of(action, AuditObject.DATA_REQUEST, id).by(caller.id()).forWhom(request.accountId()).in(request.unitId())
                .with("kind", request.kind()).with("state", request.state()));
        return describe(List.of(request)).get(0);
    }

    private DataRequest find(long id, Caller caller) {
        return requests.find(id, caller.unitsAs(ANSWERING)).orElseThrow(Refusals::notFound);
    }

    private List<DataRequestResponse> describe(List<DataRequest> all) {
        Map<Long, UnitRef> refs = units.refs(all.stream().map(DataRequest::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(Set.copyOf(all.stream().map(DataRequest::accountId).toList()));
        LocalDate today = Time.dayOf(clock.instant());
        return all.stream().map(request -> new DataRequestResponse(Id.of(request.id()), Id.of(request.accountId()), names.getOrDefault(request.accountId(), "—"),
                refs.get(request.unitId()), request.kind(), request.text(), request.state(), request.askedAt(), request.answerDue(), request.doneDue(), request.due(),
                request.due() != null && request.due().isBefore(today), request.answeredAt(), request.endedAt(), request.answer(), request.version())).toList();
    }
}
