package vn.sangkien.review.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.queue.ReviewQueue;
import vn.sangkien.review.queue.Selection;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;

/** Takes orders to decide on many ideas; {@link BulkWork} carries them out. */
@ApplicationScoped
class BulkService {

    static final Listing LIST = new Listing("bulk-decisions");
    static final Listing ROWS = new Listing("bulk-decision-rows");

    /** As for a single decision, seen from when it was asked for. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    private final BulkRepository bulks;
    private final ReviewQueue queue;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    BulkService(BulkRepository bulks, ReviewQueue queue, Idempotency idempotency, ObjectMapper json, Audit audit, Clock clock) {
        this.bulks = bulks;
        this.queue = queue;
        this.idempotency = idempotency;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    BulkCount count(Selection selection, Officer officer) {
        return new BulkCount(queue.count(selection, officer), queue.countOwn(selection, officer), BulkDecision.MOST);
    }

    /** @throws DomainException 400, 409 {@code selection-changed} when another number is selected now, 422 {@code selection-size} for none or more than 500 */
    @Atomic
    BulkResponse ask(BulkRequest request, IdempotencyKey key, Officer officer) {
        request.requireComplete();
        return idempotency.once(officer.id(), key, request, BulkResponse.class, () -> {
            Map<Long, Integer> versions = queue.select(request.selection(), officer, BulkDecision.MOST + 1);
            if (versions.isEmpty() || versions.size() > BulkDecision.MOST) {
                throw BulkRefusals.size(BulkDecision.MOST);
            }
            if (versions.size() != request.count()) {
                throw BulkRefusals.changed(versions.size());
            }
            var order = new BulkOrder(request.decision(), request.recognition(), null);
            var bulk = new BulkDecision(queue.campaign(request.selection()), officer.id(), request.action(), write(order), clock.instant());
            bulks.persist(bulk);
            bulks.flush();
            bulks.addRows(bulk.id(), versions);
            audit.write(AuditEntry.of(AuditAction.BULK_ASKED, AuditObject.BULK_DECISION, bulk.id()).with("action", request.action()).with("ideas", versions.size()));
            return described(bulk);
        });
    }

    private record Undoing(Id bulk) {
    }

    /** Takes back all that this one decided; each idea only if nothing else happened to it. @throws DomainException 404, 409 {@code undo-too-late}, {@code nothing-to-undo}, {@code undone-already}, {@code recognition-stays} */
    @Atomic
    BulkResponse undo(long id, IdempotencyKey key, Officer officer) {
        return idempotency.once(officer.id(), key, new Undoing(Id.of(id)), BulkResponse.class, () -> {
            BulkDecision earlier = bulks.locked(id).filter(bulk -> bulk.askedBy() == officer.id()).orElseThrow(Refusals::notFound);
            requireUndoable(earlier);
            if (!inTime(earlier)) {
                throw BulkRefusals.undoTooLate();
            }
            requireSomethingDone(earlier);
            var bulk = new BulkDecision(earlier.campaignId(), officer.id(), BulkAction.UNDO, write(new BulkOrder(null, null, Id.of(id))), clock.instant());
            bulks.persist(bulk);
            bulks.flush();
            bulks.addRowsDoneBy(bulk.id(), id);
            audit.write(AuditEntry.of(AuditAction.BULK_UNDONE, AuditObject.BULK_DECISION, id).with("by", Id.of(bulk.id())));
            return described(bulk);
        });
    }

    /** What is not decided yet stays as it is. @throws DomainException 404 */
    @Atomic
    BulkResponse cancel(long id, Officer officer) {
        own(id, officer);
        BulkDecision bulk = bulks.locked(id).orElseThrow(Refusals::notFound);
        bulk.cancel(clock.instant());
        audit.write(AuditEntry.of(AuditAction.BULK_CANCELLED, AuditObject.BULK_DECISION, id));
        return described(bulk);
    }

    /** @throws DomainException 404 for somebody else's */
    BulkResponse get(long id, Officer officer) {
        return described(own(id, officer));
    }

    /** The newest first. */
    Page<BulkResponse> list(Officer officer, Cursor after, int limit) {
        return LIST.page(bulks.newest(officer.id(), after, limit), limit, bulk -> new Cursor("", bulk.id())).map(this::described);
    }

    /** @param result null for all */
    Page<BulkRow> rows(long id, BulkResult result, Officer officer, Cursor after, int limit) {
        own(id, officer);
        int from = after == null ? 0 : (int) after.id();
        return ROWS.page(bulks.rows(id, result, from, limit), limit, row -> new Cursor("", row.place() + 1L));
    }

    private BulkDecision own(long id, Officer officer) {
        return bulks.own(id, officer.id()).orElseThrow(Refusals::notFound);
    }

    private BulkResponse described(BulkDecision bulk) {
        return BulkResponse.of(bulk, order(bulk), bulks.counts(bulk.id()), undoUntil(bulk));
    }

    private Instant undoUntil(BulkDecision bulk) {
        return inTime(bulk) && doneBy(bulk) > 0 && !undone(bulk) ? bulk.askedAt().plus(UNDO) : null;
    }

    private boolean inTime(BulkDecision bulk) {
        return bulk.action() == BulkAction.DECIDE && bulk.finishedAt() != null && clock.instant().isBefore(bulk.askedAt().plus(UNDO));
    }

    private void requireUndoable(BulkDecision earlier) {
        if (earlier.action() == BulkAction.RECOGNISE) {
            throw BulkRefusals.recognitionStays(bulks.decidedSince(earlier.id(), BulkRefusals.NAMED));
        }
        if (earlier.action() == BulkAction.UNDO) {
            throw BulkRefusals.undoStays();
        }
        if (earlier.finishedAt() == null) {
            throw BulkRefusals.stillRunning();
        }
    }

    private void requireSomethingDone(BulkDecision earlier) {
        if (undone(earlier)) {
            throw BulkRefusals.undoneAlready();
        }
        if (doneBy(earlier) == 0) {
            throw BulkRefusals.nothingToUndo();
        }
    }

    private int doneBy(BulkDecision bulk) {
        return bulks.counts(bulk.id()).getOrDefault(BulkResult.DONE, 0);
    }

    /** A cancelled undo may be followed by another one for the rest. */
    private boolean undone(BulkDecision earlier) {
        return bulks.undosAfter(earlier).stream().anyMatch(undo -> undo.cancelledAt() == null && order(undo).undoes().value() == earlier.id());
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
}
