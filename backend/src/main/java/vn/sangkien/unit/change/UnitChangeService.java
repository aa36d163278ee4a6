package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.TreeChanging;
import vn.sangkien.unit.UnitClosed;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UnitStanding;

/** Orders changes of the tree, shows beforehand what they would change, and makes them on their day. */
@ApplicationScoped
public class UnitChangeService {

    private final UnitChangeRepository changes;
    private final UnitChangeRules rules;
    private final PlannedChanges planned;
    private final HeadcountsToCheck headcounts;
    private final UnitPeriods periods;
    private final UnitHistory history;
    private final UnitEditor editor;
    private final UnitService units;
    private final GrantService grants;
    private final Idempotency idempotency;
    private final Event<TreeChanging> changing;
    private final Event<UnitChangePreview> previewed;
    private final Event<UnitClosed> closed;
    private final Audit audit;
    private final Clock clock;

    UnitChangeService(UnitChangeRepository changes, UnitChangeRules rules, PlannedChanges planned, HeadcountsToCheck headcounts,
                      UnitPeriods periods, UnitHistory history, UnitEditor editor, UnitService units, GrantService grants, Idempotency idempotency, Event<TreeChanging> changing,
                      Event<UnitChangePreview> previewed, Event<UnitClosed> closed, Audit audit, Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.planned = planned;
        this.headcounts = headcounts;
        this.periods = periods;
        this.history = history;
        this.editor = editor;
        this.units = units;
        this.grants = grants;
        this.idempotency = idempotency;
        this.changing = changing;
        this.previewed = previewed;
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Orders a change; one whose day has come is made at once.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's subtree, 422 for what the rules refuse
     */
    @Atomic
    UnitChangeResponse order(long unitId, UnitChangeRequest request, IdempotencyKey key, Caller caller) {
        changing.fire(new TreeChanging());
        return idempotency.once(caller.id(), key, new Order(Id.of(unitId), request), UnitChangeResponse.class, () -> {
            requireMine(unitId, request, caller);
            rules.require(editor.standing(unitId), request);
            rules.requirePlace(editor.standing(unitId), request);
            rules.requireDifference(editor.standing(unitId), request);
            planned.require(unitId, request);
            UnitChange change = record(unitId, request, caller.id());
            if (!change.effectiveOn().isAfter(today())) {
                make(change);
            } else {
                tell(AuditAction.UNIT_CHANGE_ORDERED, change, caller.id());
            }
            return history.describe(change);
        });
    }

    /**
     * Makes a change whose day has come, for those who have made sure that it may be ordered.
     *
     * @throws vn.sangkien.shared.problem.DomainException 422 for what the rules refuse
     */
    @Atomic
    public void makeNow(long unitId, UnitChangeRequest request, long orderedBy) {
        changing.fire(new TreeChanging());
        rules.require(editor.standing(unitId), request);
        make(record(unitId, request, orderedBy));
    }

    private UnitChange record(long unitId, UnitChangeRequest request, long orderedBy) {
        var change = new UnitChange(unitId, request, orderedBy, clock.instant());
        changes.persistAndFlush(change);
        if (request.kind().ends()) {
            changes.addLineage(change.id(), unitId, request.otherUnitIds().stream().map(Id::value).toList());
        }
        return change;
    }

    private record Order(Id unit, UnitChangeRequest request) {
    }

    /**
     * A new unit.
     *
     * @return its id
     * @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's subtree, 409 for a code that is taken, 422
     *     under a closed unit, where its level does not belong, for a day to come and for one before the unit above was there
     */
    @Atomic
    Id found(FoundUnitRequest request, IdempotencyKey key, Caller caller) {
        changing.fire(new TreeChanging());
        return idempotency.once(caller.id(), key, request, Id.class, () -> {
            requireScope(request.parentId().value(), caller);
            units.requireOpen(request.parentId().value());
            rules.requireFounding(request);
            return Id.of(editor.found(request.code(), request.facts(), request.parentId().value(), request.foundedOn()));
        });
    }

    /** What the change would touch, counted by each feature that knows; nothing is changed. */
    @Atomic
    UnitPreviewResponse preview(long unitId, UnitChangeRequest request, Caller caller) {
        requireMine(unitId, request, caller);
        rules.require(editor.standing(unitId), request);
        rules.requirePlace(editor.standing(unitId), request);
        rules.requireDifference(editor.standing(unitId), request);
        planned.require(unitId, request);
        // What is split stays where it was: its history cannot be divided.
        Long destination = request.kind() == ChangeKind.SPLIT ? null : Id.valueOrNull(request.otherUnitId());
        var preview = new UnitChangePreview(unitId, destination, editor.subtreeSize(unitId));
        if (request.kind().ends()) {
            preview.add("grants-ending", grants.countOn(unitId));
        }
        previewed.fire(preview);
        return UnitPreviewResponse.of(preview, headcounts.of(unitId, request));
    }

    /** Takes back a change that still waits for its day. @throws vn.sangkien.shared.problem.DomainException 404 */
    @Atomic
    void cancel(long unitId, long changeId, Caller caller) {
        UnitChange change = changes.findByIdOptional(changeId)
                .filter(found -> found.unitId() == unitId && found.pending()).orElseThrow(Refusals::notFound);
        requireScope(unitId, caller);
        change.cancel(clock.instant());
        tell(AuditAction.UNIT_CHANGE_CANCELLED, change, caller.id());
    }

    /** The waiting changes whose day has come, in the order of their days. */
    @ActivateRequestContext
    List<Long> due() {
        return changes.due(today());
    }

    @Atomic
    void makeDue(long changeId) {
        changing.fire(new TreeChanging());
        UnitChange change = changes.findById(changeId);
        if (change.pending()) {
            rules.requireStill(editor.standing(change.unitId()), change);
            make(change);
        }
    }

    /** The change is over: on its day it was no longer possible. */
    @Atomic
    void refuseDue(long changeId, String why) {
        UnitChange change = changes.findById(changeId);
        change.refuse(why, clock.instant());
        tell(AuditAction.UNIT_CHANGE_REFUSED, change, change.orderedBy());
    }

    private void make(UnitChange change) {
        UnitStanding before = editor.standing(change.unitId());
        periods.begin(before);
        switch (change.kind()) {
            case RENAME -> editor.rename(before.id(), change.newName());
            case RECLASSIFY -> editor.reclassify(before.id(), change.newLevel(), change.newKind(), change.newBlock());
            case MOVE -> editor.move(before.id(), change.otherUnitId());
            case MERGE -> merge(before, change);
            case SPLIT, CLOSE -> close(before, change);
            case REOPEN -> editor.reopen(before.id());
        }
        periods.change(before.id(), change.effectiveOn());
        change.applied(clock.instant());
        tell(AuditAction.UNIT_CHANGE_MADE, change, change.orderedBy());
    }

    private void tell(AuditAction action, UnitChange change, long by) {
        audit.write(AuditEntry.of(action, AuditObject.UNIT_CHANGE, change.id()).by(by).in(change.unitId()).with("kind", change.kind()).with("on", change.effectiveOn())
                .with("name", change.newName()).with("level", change.newLevel()).with("block", change.newBlock()).with("other", Id.ofNullable(change.otherUnitId()))
                .because(change.reason()));
    }

    /** The units below go over one by one, each with its own history; then this one hangs, closed, under the other. */
    private void merge(UnitStanding unit, UnitChange change) {
        for (long child : editor.openChildren(unit.id())) {
            periods.begin(editor.standing(child));
            editor.move(child, change.otherUnitId());
            periods.change(child, change.effectiveOn());
        }
        close(unit, change);
    }

    /** A closed unit hangs under its successor, so that the successor's officers and figures have its history. */
    private void close(UnitStanding unit, UnitChange change) {
        editor.close(unit.id(), change.effectiveOn().atStartOfDay(Time.ZONE).toInstant(), change.otherUnitId());
        grants.endAllOn(unit.id(), clock.instant());
        refuseWaiting(unit, change);
        if (change.kind() != ChangeKind.SPLIT && change.otherUnitId() != null) {
            editor.move(unit.id(), change.otherUnitId());
        }
        closed.fire(new UnitClosed(unit.id(), changes.successors(change.id()), change.effectiveOn(), change.orderedBy(), change.reason()));
    }

    /** Nothing but a reopening can still happen to a closed unit, and nothing can go into it. */
    private void refuseWaiting(UnitStanding unit, UnitChange closing) {
        String since = " đã kết thúc hoạt động từ ngày " + Time.shown(closing.effectiveOn()) + ".";
        changes.waiting(unit.id()).stream().filter(waiting -> waiting.id() != closing.id() && waiting.kind() != ChangeKind.REOPEN)
                .forEach(waiting -> waiting.refuse("Đơn vị" + since, clock.instant()));
        changes.waitingFor(unit.id()).stream().filter(waiting -> waiting.id() != closing.id())
                .forEach(waiting -> waiting.refuse("\"" + unit.facts().name() + "\"" + since, clock.instant()));
    }

    private void requireMine(long unitId, UnitChangeRequest request, Caller caller) {
        requireScope(unitId, caller);
        request.otherUnitIds().forEach(other -> requireScope(other.value(), caller));
    }

    private void requireScope(long unitId, Caller caller) {
        if (!units.within(unitId, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }

    private LocalDate today() {
        return Time.dayOf(clock.instant());
    }
}
