package vn.sangkien.review.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.ReviewQueue;
import vn.sangkien.review.queue.Selection;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Takes orders to decide on many ideas; {@link BulkWork} carries them out. */
@ApplicationScoped
class BulkService {

    /** As for a single decision, seen from when it was asked for. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    private final BulkRepository bulks;
    private final ReviewQueue queue;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Clock clock;

    BulkService(BulkRepository bulks, ReviewQueue queue, Idempotency idempotency, ObjectMapper json, Clock clock) {
        this.bulks = bulks;
        this.queue = queue;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    BulkCount count(Selection selection, Officer officer) {
        return new BulkCount(queue.count(selection, officer), BulkDecision.MOST);
    }

    /** @throws DomainException 400, 409 {@code selection-changed} when another number is selected now, 422 {@code selection-size} for none or more than 500 */
    @Atomic
    BulkResponse ask(BulkRequest request, IdempotencyKey key, Officer officer) {
        request.requireComplete();
        return idempotency.once(officer.id(), key, request, BulkResponse.class, () -> {
            Map<Long, Integer> versions = queue.select(request.selection(), officer, BulkDecision.MOST + 1);
            if (versions.isEmpty() || versions.size() > BulkDecision.MOST) {
                throw size();
            }
            if (versions.size() != request.count()) {
                throw changed(versions.size());
            }
            var order = new BulkOrder(request.decision(), request.recognition(), null);
            var bulk = new BulkDecision(queue.campaign(request.selection()), officer.id(), request.action(), write(order), clock.instant());
            bulks.persist(bulk);
            bulks.flush();
            bulks.addRows(bulk.id(), versions);
            return described(bulk);
        });
    }

    private record Undoing(Id bulk) {
    }

    /** Takes back all that this one decided; each idea only if nothing else happened to it. @throws DomainException 404, 409 {@code undo-too-late} */
    @Atomic
    BulkResponse undo(long id, IdempotencyKey key, Officer officer) {
        return idempotency.once(officer.id(), key, new Undoing(Id.of(id)), BulkResponse.class, () -> {
            BulkDecision earlier = own(id, officer);
            if (undoUntil(earlier) == null) {
                throw new DomainException(Category.CONFLICT, "undo-too-late",
                        new Text("Không hoàn tác được", "Cannot be undone"),
                        new Text("Chỉ hoàn tác được quyết định đã xong, trong 10 phút.", "Only decisions that are finished can be undone, for ten minutes."));
            }
            var bulk = new BulkDecision(earlier.campaignId(), officer.id(), BulkAction.UNDO, write(new BulkOrder(null, null, Id.of(id))), clock.instant());
            bulks.persist(bulk);
            bulks.flush();
            bulks.addRowsDoneBy(bulk.id(), id);
            return described(bulk);
        });
    }

    /** What is not decided yet stays as it is. @throws DomainException 404 */
    @Atomic
    BulkResponse cancel(long id, Officer officer) {
        own(id, officer);
        BulkDecision bulk = bulks.locked(id).orElseThrow(Refusals::notFound);
        bulk.cancel(clock.instant());
        return described(bulk);
    }

    /** @throws DomainException 404 for somebody else's */
    BulkResponse get(long id, Officer officer) {
        return described(own(id, officer));
    }

    /** The newest first. */
    Page<BulkResponse> list(Officer officer, Cursor after, int limit) {
        return Page.of(bulks.newest(officer.id(), after, limit), limit, bulk -> new Cursor("", bulk.id())).map(this::described);
    }

    /** @param result null for all */
    Page<BulkRow> rows(long id, BulkResult result, Officer officer, Cursor after, int limit) {
        own(id, officer);
        int from = after == null ? 0 : (int) after.id();
        return Page.of(bulks.rows(id, result, from, limit), limit, row -> new Cursor("", row.place() + 1L));
    }

    private BulkDecision own(long id, Officer officer) {
        return bulks.own(id, officer.id()).orElseThrow(Refusals::notFound);
    }

    private BulkResponse described(BulkDecision bulk) {
        return BulkResponse.of(bulk, order(bulk), bulks.counts(bulk.id()), undoUntil(bulk));
    }

    private Instant undoUntil(BulkDecision bulk) {
        Instant until = bulk.askedAt().plus(UNDO);
        return bulk.action() == BulkAction.DECIDE && bulk.finishedAt() != null && clock.instant().isBefore(until) ? until : null;
    }

    BulkOrder order(BulkDecision bulk) {
        try {
            return json.readValue(bulk.decision(), BulkOrder.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(BulkOrder order) {
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DomainException size() {
        return new DomainException(Category.RULE, "selection-size",
                new Text("Số sáng kiến được chọn không phù hợp", "Too many or none selected"),
                new Text("Mỗi lần quyết định được từ 1 đến " + BulkDecision.MOST + " sáng kiến. Hãy lọc hẹp lại.",
                        "Between 1 and " + BulkDecision.MOST + " ideas can be decided at once. Narrow the selection."));
    }

    private static DomainException changed(int now) {
        return new DomainException(Category.CONFLICT, "selection-changed",
                new Text("Danh sách đã thay đổi", "The selection has changed"),
                new Text("Hiện có " + now + " sáng kiến được chọn, khác với số bạn đã xem. Hãy kiểm tra lại rồi xác nhận.",
                        now + " ideas are selected now, another number than you were shown. Check and confirm again."), Map.of("count", now));
    }
}
