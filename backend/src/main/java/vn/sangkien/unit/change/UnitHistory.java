package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Tells a unit's past. */
@ApplicationScoped
class UnitHistory {

    private final UnitChangeRepository changes;
    private final UnitPeriods periods;
    private final UnitEditor editor;
    private final UnitService units;

    UnitHistory(UnitChangeRepository changes, UnitPeriods periods, UnitEditor editor, UnitService units) {
        this.changes = changes;
        this.periods = periods;
        this.editor = editor;
        this.units = units;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    UnitHistoryResponse of(long unit) {
        List<UnitPeriods.Period> past = periods.of(editor.standing(unit));
        Map<Long, UnitRef> parents = units.refs(past.stream().map(UnitPeriods.Period::parentId).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Long> predecessors = changes.predecessors(unit);
        Map<Long, UnitRef> refs = units.refs(predecessors);
        return new UnitHistoryResponse(
                past.stream().map(period -> UnitHistoryResponse.PeriodLine.of(period, period.parentId() == null ? null : parents.get(period.parentId()))).toList(),
                changes.of(unit).stream().map(this::describe).toList(),
                predecessors.stream().map(refs::get).toList());
    }

    /** A change with the units it names. */
    UnitChangeResponse describe(UnitChange change) {
        List<Long> others = change.kind() == ChangeKind.SPLIT ? changes.successors(change.id()) : Stream.ofNullable(change.otherUnitId()).toList();
        Map<Long, UnitRef> refs = units.refs(others);
        return UnitChangeResponse.of(change, others.stream().map(refs::get).toList());
    }
}
