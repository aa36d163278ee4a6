package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitEditor;

/** Whether a change can still happen on its day, and leaves possible what was ordered before, when all that waits is made by then. */
@ApplicationScoped
class PlannedChanges {

    private final UnitChangeRepository changes;
    private final UnitEditor editor;
    private final Clock clock;

    PlannedChanges(UnitChangeRepository changes, UnitEditor editor, Clock clock) {
        this.changes = changes;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * A change that is made at once may make waiting ones impossible, which are then refused; a planned one may not.
     *
     * @throws DomainException 422 {@code unit-change-planned} for what waits already, {@code unit-change-conflict} for what another one makes impossible
     */
    void require(long unit, UnitChangeRequest request) {
        List<UnitChange> own = changes.waiting(unit);
        LocalDate day = request.effectiveOn();
        boolean planned = day.isAfter(Time.dayOf(clock.instant()));
        own.stream().filter(waiting -> sameDay(waiting, request) || planned && same(waiting, request)).findFirst().ifPresent(PlannedChanges::refuseTwice);
        own.stream().filter(waiting -> waiting.kind().ends() && !waiting.effectiveOn().isAfter(day)).findFirst().ifPresent(this::refuseAfterEnd);
        for (Id other : request.otherUnitIds()) {
            changes.waiting(other.value()).stream().filter(waiting -> waiting.kind().ends() && !waiting.effectiveOn().isAfter(day)).findFirst()
                    .ifPresent(this::refuseAfterEnd);
        }
        if (planned && request.kind().ends()) {
            Stream.concat(own.stream(), changes.waitingFor(unit).stream()).filter(waiting -> waiting.kind().ends() && waiting.unitId() == unit
                    || waiting.effectiveOn().isAfter(day)).findFirst().ifPresent(waiting -> refuseBefore(unit, waiting));
        }
        if (planned && request.kind() == ChangeKind.MOVE) {
            requireNoCircle(unit, request);
        }
    }

    private static boolean sameDay(UnitChange waiting, UnitChangeRequest request) {
        return waiting.kind() == request.kind() && waiting.effectiveOn().equals(request.effectiveOn());
    }

    private static boolean same(UnitChange waiting, UnitChangeRequest request) {
        return waiting.kind() == request.kind() && Objects.equals(waiting.newName(), request.name()) && waiting.newLevel() == request.level()
                && waiting.newKind() == request.upperKind() && waiting.newBlock() == request.block()
                && Objects.equals(waiting.otherUnitId(), Id.valueOrNull(request.otherUnitId()));
    }

    private record Move(long unit, long parent, LocalDate on, long order) {
    }

    /** Moves one after the other: none may hang a unit below itself as the tree will be by then. */
    private void requireNoCircle(long unit, UnitChangeRequest request) {
        var asked = new Move(unit, request.otherUnitId().value(), request.effectiveOn(), Long.MAX_VALUE);
        List<Move> moves = Stream.concat(changes.waitingMoves().stream().map(waiting -> new Move(waiting.unitId(), waiting.otherUnitId(), waiting.effectiveOn(), waiting.id())),
                Stream.of(asked)).sorted(Comparator.comparing(Move::on).thenComparing(Move::order)).toList();
        Map<Long, Move> made = new HashMap<>();
        for (Move move : moves) {
            List<Move> way = new ArrayList<>();
            if (!meets(move, made, way)) {
                made.put(move.unit(), move);
            } else if (move == asked && !way.isEmpty()) {
                refuseCircle(way.get(way.size() - 1));
            } else if (way.contains(asked)) {
                refuseCircle(move);
            }
        }
    }

    /** Whether the unit stands above its new parent by then. @param way gets the moves that it stands there by */
    private boolean meets(Move move, Map<Long, Move> made, List<Move> way) {
        Long at = move.parent();
        while (at != null && at != move.unit()) {
            Move before = made.get(at);
            if (before == null) {
                at = editor.standing(at).parentId();
            } else {
                way.add(before);
                at = before.parent();
            }
        }
        return at != null;
    }

    private void refuseCircle(Move other) {
        String name = name(other.unit());
        String below = name(other.parent());
        throw conflict("unit-change-conflict", name + " sẽ chuyển vào " + below + " từ ngày " + Time.shown(other.on())
                        + " theo thay đổi đã đặt trước, nên một đơn vị sẽ nằm bên trong chính nó. Hãy hủy thay đổi đó trước.",
                name + " will move below " + below + " on " + Time.shown(other.on()) + " by a change that was ordered before, so that a unit would lie inside itself. "
                        + "Take that change back first.");
    }

    private static void refuseTwice(UnitChange waiting) {
        String day = Time.shown(waiting.effectiveOn());
        throw conflict("unit-change-planned", "Đã có một thay đổi cùng loại chờ đến ngày " + day + "; hãy hủy thay đổi đó trước nếu muốn đổi khác.",
                "A change of this kind already waits for " + day + "; take it back first to order another one.");
    }

    private void refuseAfterEnd(UnitChange end) {
        String name = name(end.unitId());
        String day = Time.shown(end.effectiveOn());
        throw conflict("unit-change-conflict", name + " sẽ kết thúc hoạt động từ ngày " + day + " theo thay đổi đã đặt trước (" + end.kind().vi()
                        + "). Hãy chọn ngày sớm hơn, hoặc hủy thay đổi đó trước.",
                name + " will end on " + day + " by a change that was ordered before (" + end.kind().en() + "). Pick an earlier day, or take that change back first.");
    }

    private void refuseBefore(long unit, UnitChange later) {
        String name = later.unitId() == unit ? "" : " " + name(later.unitId());
        String day = Time.shown(later.effectiveOn());
        throw conflict("unit-change-conflict", "Đã đặt trước một thay đổi từ ngày " + day + " (" + later.kind().vi() + name + ") mà khi đó đơn vị phải còn hoạt động. "
                        + "Hãy hủy thay đổi đó trước.",
                "A change that was ordered before for " + day + " (" + later.kind().en() + name + ") needs the unit to be open then. Take it back first.");
    }

    private String name(long unit) {
        return "\"" + editor.standing(unit).facts().name() + "\"";
    }

    private static DomainException conflict(String type, String vi, String en) {
        return new DomainException(Category.RULE, type, new Text("Không thay đổi được đơn vị", "The unit cannot be changed"), new Text(vi, en));
    }
}
