package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UnitStanding;

/** What must be so before a unit may be changed. */
@ApplicationScoped
class UnitChangeRules {

    private static final int YEARS_AHEAD = 5;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final UnitChangeRepository changes;
    private final UnitEditor editor;
    private final UnitService units;
    private final Clock clock;

    UnitChangeRules(UnitChangeRepository changes, UnitEditor editor, UnitService units, Clock clock) {
        this.changes = changes;
        this.editor = editor;
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainException 400 for missing fields, 422 for what may not be */
    void require(UnitStanding unit, UnitChangeRequest request) {
        requireFields(request);
        requireDay(unit, request.effectiveOn());
        if (request.kind() == ChangeKind.REOPEN) {
            refuseIf(unit.open(), "unit-open", "Đơn vị đang hoạt động.", "The unit is open.");
            LocalDate closed = Time.dayOf(unit.closedAt());
            refuseIf(request.effectiveOn().isBefore(closed), "unit-history",
                    "Đơn vị kết thúc hoạt động từ ngày " + Time.shown(closed) + "; ngày mở lại không được sớm hơn.",
                    "The unit was closed as of " + Time.shown(closed) + "; it cannot be reopened earlier.");
            return;
        }
        refuseIf(!unit.open(), "unit-closed", "Đơn vị đã kết thúc hoạt động; hãy mở lại trước.", "The unit is closed; reopen it first.");
        request.otherUnitIds().forEach(other -> requireOther(unit, request.kind(), other, request.effectiveOn()));
        requireNothingBelow(unit, request.kind());
        refuseIf(unit.parentId() == null && request.kind() != ChangeKind.RENAME, "unit-root",
                "Đơn vị cao nhất chỉ có thể đổi tên.", "The unit at the top can only be renamed.");
    }

    /** Where the organisation's levels allow the unit to be. Imports rebuild whole trees step by step and are judged by how they end. */
    void requirePlace(UnitStanding unit, UnitChangeRequest request) {
        if (request.kind() == ChangeKind.MOVE) {
            requireLevel(unit.facts().level(), editor.standing(request.otherUnitId().value()));
        } else if (request.kind() == ChangeKind.RECLASSIFY) {
            requireLevel(request.level(), editor.standing(unit.parentId()));
        }
    }

    /**
     * What the unit is already is no change, unless one of this kind comes before it. Imports order only what differs.
     *
     * @throws DomainException 422 {@code unit-change-nothing}
     */
    void requireDifference(UnitStanding unit, UnitChangeRequest request) {
        boolean same = switch (request.kind()) {
            case RENAME -> request.name().equals(unit.facts().name());
            case RECLASSIFY -> request.level() == unit.facts().level() && request.upperKind() == unit.facts().kind() && request.block() == unit.facts().block();
            case MOVE -> request.otherUnitId().value() == unit.parentId();
            default -> false;
        };
        boolean otherwiseByThen = same && changes.waiting(unit.id()).stream()
                .anyMatch(waiting -> waiting.kind() == request.kind() && !waiting.effectiveOn().isAfter(request.effectiveOn()));
        refuseIf(same && !otherwiseByThen, "unit-change-nothing", switch (request.kind()) {
            case RENAME -> "Đơn vị đang mang đúng tên này.";
            case MOVE -> "Đơn vị đang trực thuộc đúng đơn vị này.";
            default -> "Đơn vị đang có đúng cấp, loại và khối này.";
        }, switch (request.kind()) {
            case RENAME -> "The unit has this name already.";
            case MOVE -> "The unit is directly below this one already.";
            default -> "The unit has this level, kind and block already.";
        });
    }

    private void requireNothingBelow(UnitStanding unit, ChangeKind kind) {
        if (kind == ChangeKind.CLOSE || kind == ChangeKind.SPLIT) {
            int below = editor.openChildren(unit.id()).size();
            refuseIf(below > 0, "unit-has-children", "Còn " + below + " đơn vị trực thuộc; hãy chuyển hoặc kết thúc các đơn vị đó trước.",
                    below + " units below are still open; move or close them first.");
        }
    }

    /** @throws DomainException 422 {@code unit-level}, {@code unit-founded-on} */
    void requireFounding(FoundUnitRequest request) {
        UnitStanding above = editor.standing(request.parentId().value());
        requireLevel(request.level(), above);
        LocalDate today = Time.dayOf(clock.instant());
        refuseIf(request.foundedOn().isAfter(today) || request.foundedOn().isBefore(EARLIEST), "unit-founded-on",
                "Ngày thành lập phải từ " + Time.shown(EARLIEST) + " đến hôm nay, " + Time.shown(today) + ".",
                "The day of founding must be from " + Time.shown(EARLIEST) + " to today, " + Time.shown(today) + ".");
        String name = "\"" + above.facts().name() + "\"";
        refuseIf(request.foundedOn().isBefore(above.foundedOn()), "unit-founded-on",
                "Ngày thành lập trước ngày thành lập " + Time.shown(above.foundedOn()) + " của đơn vị cấp trên " + name + ".",
                "The day of founding is before the unit above, " + name + ", was founded on " + Time.shown(above.foundedOn()) + ".");
    }

    private static void requireLevel(UnitLevel level, UnitStanding above) {
        refuseIf(!level.mayHangUnder(above.facts().level()), "unit-level",
                "\"" + level.vi() + "\" không thể trực thuộc \"" + above.facts().name() + "\" (" + above.facts().level().vi() + ").",
                level + " cannot hang below \"" + above.facts().name() + "\" (" + above.facts().level() + ").");
    }

    /** On its day: the units may have been closed or moved since the change was ordered. */
    void requireStill(UnitStanding unit, UnitChange change) {
        refuseIf(unit.open() == (change.kind() == ChangeKind.REOPEN), unit.open() ? "unit-open" : "unit-closed",
                "Trạng thái của đơn vị đã thay đổi.", "The unit was opened or closed in the meantime.");
        if (change.otherUnitId() != null) {
            requireOther(unit, change.kind(), Id.of(change.otherUnitId()), change.effectiveOn());
        }
        requireNothingBelow(unit, change.kind());
    }

    private void requireFields(UnitChangeRequest request) {
        var missing = new ArrayList<Violation>();
        int others = request.otherUnitIds().size();
        switch (request.kind()) {
            case RENAME -> require(missing, request.name() != null, "name", "Tên mới: chưa có.", "New name: is missing.");
            case RECLASSIFY -> {
                require(missing, request.level() != null, "level", "Cấp: chưa có.", "Level: is missing.");
                require(missing, request.block() != null, "block", "Khối: chưa có.", "Block: is missing.");
            }
            case MOVE, MERGE -> require(missing, others == 1, "otherUnitIds", "Đơn vị đích: hãy chọn một đơn vị.", "Destination: pick one unit.");
            case SPLIT -> require(missing, others >= 2, "otherUnitIds", "Các đơn vị mới: cần ít nhất hai.", "New units: two or more are needed.");
            case CLOSE -> require(missing, others <= 1, "otherUnitIds", "Đơn vị kế thừa: nhiều nhất một.", "Successor: one at most.");
            case REOPEN -> require(missing, others == 0, "otherUnitIds", "Mở lại: không cần đơn vị khác.", "Reopening: takes no other unit.");
        }
        if (!missing.isEmpty()) {
            throw new InvalidFieldsException(List.copyOf(missing));
        }
    }

    private void requireDay(UnitStanding unit, LocalDate day) {
        LocalDate last = Time.dayOf(clock.instant()).plusYears(YEARS_AHEAD);
        refuseIf(day.isAfter(last), "unit-change-day", "Ngày hiệu lực không được sau ngày " + Time.shown(last) + ".",
                "The effective date must not be after " + Time.shown(last) + ".");
        requireThere(unit, day);
        changes.lastDay(unit.id()).ifPresent(before -> refuseIf(day.isBefore(before), "unit-history",
                "Đơn vị đã có thay đổi từ ngày " + Time.shown(before) + "; ngày hiệu lực không được sớm hơn.",
                "The unit was changed as of " + Time.shown(before) + "; the effective date must not be earlier."));
    }

    private static void requireThere(UnitStanding unit, LocalDate day) {
        String name = "\"" + unit.facts().name() + "\"";
        refuseIf(day.isBefore(unit.foundedOn()), "unit-not-yet", "Ngày hiệu lực trước ngày thành lập " + Time.shown(unit.foundedOn()) + " của " + name + ".",
                "The effective date is before " + name + " was founded on " + Time.shown(unit.foundedOn()) + ".");
    }

    private void requireOther(UnitStanding unit, ChangeKind kind, Id otherId, LocalDate day) {
        UnitStanding other = editor.standing(otherId.value());
        requireThere(other, day);
        refuseIf(!other.open(), "unit-closed", "\"" + other.facts().name() + "\" đã kết thúc hoạt động.", "\"" + other.facts().name() + "\" is closed.");
        refuseIf(kind != ChangeKind.SPLIT && units.within(other.id(), List.of(unit.id())), "unit-cycle",
                "Không thể đưa \"" + unit.facts().name() + "\" vào bên trong chính nó.",
                "\"" + unit.facts().name() + "\" cannot go into itself.");
    }

    private static void require(List<Violation> missing, boolean given, String field, String vi, String en) {
        if (!given) {
            missing.add(new Violation(field, "not-null", vi, en));
        }
    }

    private static void refuseIf(boolean broken, String type, String vi, String en) {
        if (broken) {
            throw new DomainException(Category.RULE, type, new Text("Không thay đổi được đơn vị", "The unit cannot be changed"), new Text(vi, en));
        }
    }
}
