package vn.sangkien.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.WorkingDays;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** What somebody asks for about their own data. */
@ApplicationScoped
class MyDataRequests {

    static final Listing LIST = new Listing("my-data-requests");

    private final DataRequestRepository requests;
    private final AccountService accounts;
    private final GrantService grants;
    private final RegistrationService registrations;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final PrivacyConfig config;
    private final Clock clock;

    MyDataRequests(DataRequestRepository requests, AccountService accounts, GrantService grants, RegistrationService registrations, UnitService units,
                   Idempotency idempotency, Audit audit, PrivacyConfig config, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.grants = grants;
        this.registrations = registrations;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** @throws DomainException 409 while one of the kind waits, 422 for an erasure while rights are held, 400 without the words that some kinds need */
    @Atomic
    MyRequestResponse ask(long person, AskRequest request, IdempotencyKey key) {
        return idempotency.once(person, key, request, MyRequestResponse.class, () -> {
            accounts.takeTurn(person);
            requireWords(request);
            if (requests.waits(person, request.kind())) {
                throw new DomainException(Category.CONFLICT, "request-waits", new Text("Bạn đã gửi yêu cầu này", "You have asked for this already"),
                        new Text("Một yêu cầu cùng loại đang được xử lý. Hãy chờ trả lời hoặc rút yêu cầu đó.", "One of this kind is being worked on. Wait for its answer or take it back."));
            }
            if (request.kind() == DataRequestKind.ERASURE) {
                requireNoRights(person);
            }
            Instant now = clock.instant();
            var asked = new DataRequest(person, registrations.latestWorkplace(person).orElseGet(units::root), request.kind(), request.text(), now,
                    new WorkingDays(config.holidays().orElse(Set.of())), config);
            requests.persist(asked);
            audit.write(AuditEntry.of(AuditAction.DATA_REQUESTED, AuditObject.DATA_REQUEST, asked.id()).by(person).forWhom(person).in(asked.unitId()).with("kind", asked.kind()));
            return MyRequestResponse.of(asked);
        });
    }

    private static void requireWords(AskRequest request) {
        if (request.text() == null && request.kind() != DataRequestKind.ERASURE) {
            throw new InvalidFieldsException(new Violation("text", "required", "Hãy viết rõ bạn muốn gì.", "Say what exactly you want."));
        }
    }

    /** Who acts for others first hands that over: their decisions must have an owner. */
    private void requireNoRights(long person) {
        if (grants.holdsRole(person)) {
            throw new DomainException(Category.RULE, "rights-held", new Text("Bạn đang giữ quyền", "You hold rights"),
                    new Text("Hãy nhờ người quản trị thu hồi các quyền của bạn trước, rồi gửi lại yêu cầu xóa.", "Ask your administrator to end your rights first, then ask again to be erased."));
        }
    }

    Page<MyRequestResponse> list(long person, Cursor after, int limit) {
        return LIST.page(requests.of(person, after, limit), limit, request -> new Cursor("", request.id())).map(MyRequestResponse::of);
    }

    /** @throws DomainException 404 when it is not theirs, 409 when it has been dealt with */
    @Atomic
    MyRequestResponse withdraw(long person, long id) {
        DataRequest request = requests.ofPerson(id, person).orElseThrow(Refusals::notFound);
        request.withdraw(clock.instant());
        audit.write(AuditEntry.of(AuditAction.DATA_REQUEST_ENDED, AuditObject.DATA_REQUEST, id).by(person).forWhom(person).in(request.unitId()).with("state", request.state()));
        return MyRequestResponse.of(request);
    }
}
