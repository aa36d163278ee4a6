package vn.sangkien.unit.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.alias.Aliases;

/** Compares the rows of a file with the tree: what would be new or different, and what cannot be. */
final class Planner {

    private final Map<String, Known> known;
    private final Map<Long, Known> byId = new HashMap<>();
    private final Map<String, ImportRow> rows = new LinkedHashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Set<Long> keepOpenChildren = new HashSet<>();
    private final Set<String> written;
    private final Known top;
    private final Faults faults;
    private final LocalDate today;
    private final Lines lines;

    /** @param written the codes of all rows, also of those that cannot be read */
    Planner(Map<String, Known> known, long topId, Set<String> written, Faults faults, LocalDate today) {
        this.known = known;
        known.values().forEach(unit -> byId.put(unit.id(), unit));
        this.top = byId.get(topId);
        this.written = written;
        this.faults = faults;
        this.today = today;
        this.lines = new Lines(this::parentKey);
    }

    ImportPlan plan(List<ImportRow> all) {
        all.forEach(this::take);
        known.values().stream().filter(unit -> unit.open() && unit.parentId() != null && !rows.containsKey(ImportRow.key(unit.code())))
                .forEach(unit -> keepOpenChildren.add(unit.parentId()));
        rows.values().forEach(this::checkPlace);
        var steps = new ArrayList<Step>();
        int same = 0;
        for (ImportRow row : rows.values()) {
            checkCycle(row);
            if (faults.has(row.number())) {
                continue;
            }
            Step step = step(row);
            check(step);
            if (step.nothing()) {
                same++;
            } else {
                steps.add(step);
            }
        }
        return new ImportPlan(all.size(), faults, steps, same);
    }

    private void take(ImportRow row) {
        ImportRow first = rows.putIfAbsent(row.key(), row);
        if (first != null) {
            fault(row, ImportColumn.CODE, "code-twice", "\"" + row.code() + "\" đã có ở dòng " + first.number() + ".",
                    "\"" + row.code() + "\" is in row " + first.number() + " already.");
        }
    }

    private void checkPlace(ImportRow row) {
        Known unit = known.get(row.key());
        if (unit != null && !unit.inScope()) {
            fault(row, ImportColumn.CODE, "outside", "\"" + row.code() + "\" là đơn vị ngoài phạm vi được nhập.", "\"" + row.code() + "\" lies outside what may be imported.");
        }
        if (unit == top) {
            checkTop(row);
        } else if (row.parentCode() == null) {
            fault(row, ImportColumn.PARENT, "two-roots", "chỉ đơn vị cao nhất \"" + top.code() + "\" được để trống.",
                    "only the unit at the top, \"" + top.code() + "\", may leave it empty.");
        } else if (!rows.containsKey(row.parentKey()) && !written.contains(row.parentKey())) {
            Known parent = known.get(row.parentKey());
            if (parent == null || !parent.inScope()) {
                fault(row, ImportColumn.PARENT, parent == null ? "orphan" : "outside",
                        parent == null ? "không có đơn vị nào mang mã \"" + row.parentCode() + "\", cả trong tệp lẫn trên hệ thống."
                                : "\"" + row.parentCode() + "\" là đơn vị ngoài phạm vi được nhập.",
                        parent == null ? "no unit has the code \"" + row.parentCode() + "\", neither in the file nor in the system."
                                : "\"" + row.parentCode() + "\" lies outside what may be imported.");
            }
        }
    }

    private void checkTop(ImportRow row) {
        String above = top.parentId() == null ? null : ImportRow.key(byId.get(top.parentId()).code());
        if (row.parentCode() != null && !row.parentKey().equals(above)) {
            fault(row, ImportColumn.PARENT, "two-roots", "\"" + top.code() + "\" là đơn vị cao nhất của lần nhập này, không chuyển đi được.",
                    "\"" + top.code() + "\" is the top of this import and stays where it is.");
        }
    }

    private void checkCycle(ImportRow row) {
        List<String> cycle = lines.cycle(row.key());
        if (!cycle.isEmpty()) {
            String way = String.join(" → ", cycle.size() > 8 ? cycle.subList(0, 8) : cycle) + (cycle.size() > 8 ? " → …" : "");
            fault(row, ImportColumn.PARENT, "cycle", "các đơn vị nằm trong nhau thành vòng: " + way + ".", "the units lie inside each other: " + way + ".");
        }
    }

    private Step step(ImportRow row) {
        Known unit = known.get(row.key());
        return new Step(row, id(row.key()), unit, unit == top ? null : place(row.parentKey()), lines.depth(row.key()));
    }

    private Step.Place place(String key) {
        ImportRow row = rows.get(key);
        Known unit = known.get(key);
        return new Step.Place(id(key), row != null ? row.name() : unit != null ? unit.facts().name() : key);
    }

    private long id(String key) {
        Known unit = known.get(key);
        return unit != null ? unit.id() : ids.computeIfAbsent(key, code -> Id.next());
    }

    private void check(Step step) {
        ImportRow row = step.row();
        Known unit = step.known();
        if (unit != null && !unit.open() && !step.nothing()) {
            fault(row, null, "closed", "Đơn vị đã kết thúc hoạt động nên không thay đổi được; hãy mở lại trước.", "The unit is closed and cannot change; reopen it first.");
        }
        if (unit == top && unit.parentId() == null && (step.reclassifies() || step.closes())) {
            fault(row, null, "top", "Đơn vị cao nhất chỉ có thể đổi tên.", "The unit at the top can only be renamed.");
        }
        if (unit != null && unit.aliases().size() + step.newNames().size() > Aliases.MOST) {
            fault(row, ImportColumn.ALIASES, "too-many", "đơn vị sẽ có quá " + Aliases.MOST + " tên khác.", "the unit would have more than " + Aliases.MOST + " other names.");
        }
        if (step.parent() != null) {
            checkAbove(step);
        }
        if (step.closes()) {
            checkEnd(step);
        }
    }

    private void checkAbove(Step step) {
        ImportRow row = step.row();
        ImportRow above = rows.get(row.parentKey());
        Known aboveNow = known.get(row.parentKey());
        UnitLevel level = above != null ? above.level() : aboveNow == null ? null : aboveNow.facts().level();
        boolean placed = step.creates() || step.moves() || step.reclassifies() || aboveNow != null && aboveNow.facts().level() != level;
        if (placed && level != null && !row.level().mayHangUnder(level)) {
            fault(row, ImportColumn.LEVEL, "level", "\"" + Words.LEVELS.get(row.level()) + "\" không thể trực thuộc \"" + Words.LEVELS.get(level) + "\".",
                    row.level() + " cannot hang below " + level + ".");
        }
        // What the file itself brings may be older than what it was put under later.
        if (step.creates() && above == null && aboveNow != null && step.foundedOn(today).isBefore(aboveNow.foundedOn())) {
            fault(row, ImportColumn.FOUNDED_ON, "day", "không được trước " + Time.shown(aboveNow.foundedOn()) + ", ngày thành lập của \"" + row.parentCode() + "\".",
                    "must not be before " + Time.shown(aboveNow.foundedOn()) + ", when \"" + row.parentCode() + "\" was founded.");
        }
        boolean endsAbove = above != null && above.closedOn() != null;
        boolean stays = row.closedOn() == null && (step.creates() || step.known().open());
        if (stays && (endsAbove || placed && aboveNow != null && !aboveNow.open())) {
            fault(row, ImportColumn.PARENT, "parent-closed", "\"" + row.parentCode() + "\" đã kết thúc hoạt động.", "\"" + row.parentCode() + "\" is closed.");
        }
    }

    private void checkEnd(Step step) {
        ImportRow row = step.row();
        if (keepOpenChildren.contains(step.unitId())) {
            fault(row, ImportColumn.CLOSED_ON, "has-children", "còn đơn vị trực thuộc đang hoạt động không có trong tệp.", "there are open units below that are not in the file.");
        }
        if (step.creates()) {
            return;
        }
        LocalDate earliest = step.changes() ? today : step.known().lastChange() == null ? step.known().foundedOn() : step.known().lastChange();
        if (row.closedOn().isBefore(earliest)) {
            fault(row, ImportColumn.CLOSED_ON, "day", "không được trước " + Time.shown(earliest) + ", ngày có thay đổi gần nhất của đơn vị.",
                    "must not be before " + Time.shown(earliest) + ", the day of the unit's last change.");
        }
    }

    /** In the end; null at the top, and where the line breaks off. */
    private String parentKey(String key) {
        ImportRow row = rows.get(key);
        Known unit = known.get(key);
        if (row != null && unit != top) {
            return row.parentKey() == null || !rows.containsKey(row.parentKey()) && !known.containsKey(row.parentKey()) ? null : row.parentKey();
        }
        Known above = unit == null || unit.parentId() == null ? null : byId.get(unit.parentId());
        return above == null ? null : ImportRow.key(above.code());
    }

    private void fault(ImportRow row, ImportColumn column, String cause, String vi, String en) {
        faults.add(row.number(), column, cause, row.code(), column == null ? vi : column.vi + ": " + vi, column == null ? en : column.en + ": " + en);
    }
}
