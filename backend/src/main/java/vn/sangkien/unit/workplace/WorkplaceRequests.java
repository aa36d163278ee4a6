package vn.sangkien.unit.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Takes in what workers could not find. */
@ApplicationScoped
public class WorkplaceRequests {

    static final Listing MINE = new Listing("my-workplace-requests");

    private static final int MOST_A_DAY = 5;

    private final WorkplaceRequestRepository requests;
    private final UnitService units;
    private final UnitEditor editor;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Clock clock;

    WorkplaceRequests(WorkplaceRequestRepository requests, UnitService units, UnitEditor editor, AccountService accounts, Idempotency idempotency, Clock clock) {
        this.requests = requests;
        this.units = units;
        this.editor = editor;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Takes a request in; one that already waits for an answer is answered again instead of being taken in twice.
     *
     * @throws DomainException 422 for a place that can have no workplaces below, or one request too many today
     */
    @Atomic
    WorkplaceRequestResponse report(ReportWorkplaceRequest request, IdempotencyKey key, long person) {
        return idempotency.once(person, key, request, WorkplaceRequestResponse.class, () -> {
            accounts.takeTurn(person);
            requirePlace(request.placeId().value());
            Optional<WorkplaceRequest> waiting = waiting(request, person);
            if (waiting.isPresent()) {
                return describe(waiting.get());
            }
            Instant now = clock.instant();
            LocalDate today = Time.dayOf(now);
            int number = requests.countOn(person, today) + 1;
            refuseIf(number > MOST_A_DAY, "too-many-today", "Mỗi ngày gửi được nhiều nhất " + MOST_A_DAY + " yêu cầu. Hãy chờ trả lời hoặc gọi tổ hỗ trợ.",
                    MOST_A_DAY + " requests a day at most. Wait for an answer or call the support team.");
            var made = new WorkplaceRequest(request, person, now, today, number);
            requests.persist(made);
            return describe(made);
        });
    }

    private Optional<WorkplaceRequest> waiting(ReportWorkplaceRequest request, long person) {
        String name = Folded.of(request.name());
        return requests.open(person, request.placeId().value()).stream().filter(open -> Folded.of(open.name()).equals(name)).findFirst();
    }

    Page<WorkplaceRequestResponse> mine(long person, Cursor after, int limit) {
        return describe(MINE, requests.of(person, after, limit), limit);
    }

    Page<WorkplaceRequestResponse> describe(Listing list, List<WorkplaceRequest> rows, int limit) {
        Page<WorkplaceRequest> page = list.page(rows, limit, request -> new Cursor("", request.id()));
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    WorkplaceRequestResponse describe(WorkplaceRequest request) {
        return describe(List.of(request)).get(0);
    }

    private List<WorkplaceRequestResponse> describe(List<WorkplaceRequest> all) {
        Map<Long, UnitRef> refs = units.refs(all.stream().flatMap(request -> Stream.of(request.placeId(), request.unitId()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(all.stream().map(WorkplaceRequest::requestedBy).distinct().toList());
        return all.stream().map(request -> new WorkplaceRequestResponse(Id.of(request.id()), request.name(), refs.get(request.placeId()), request.contact(),
                names.getOrDefault(request.requestedBy(), "—"), request.requestedAt(), ChronoUnit.DAYS.between(request.requestedAt(), clock.instant()),
                request.state(), request.unitId() == null ? null : refs.get(request.unitId()), request.reason(), request.decidedAt(), request.version())).toList();
    }

    private void requirePlace(long placeId) {
        units.requireOpen(placeId);
        refuseIf(!UnitLevel.GRASSROOTS.mayHangUnder(editor.standing(placeId).facts().level()), "place-too-low",
                "Hãy chọn công đoàn cấp trên, ví dụ của quận, huyện, ngành hoặc tỉnh.", "Pick a union above, such as that of the district, sector or province.");
    }

    private static void refuseIf(boolean broken, String type, String vi, String en) {
        if (broken) {
            throw new DomainException(Category.RULE, type, new Text("Chưa gửi được yêu cầu", "The request was not sent"), new Text(vi, en));
        }
    }
}
