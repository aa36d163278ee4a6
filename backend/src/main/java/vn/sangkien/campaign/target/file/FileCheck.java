package vn.sangkien.campaign.target.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;

/** Checks the rows of one file against the units and figures that there are; finds everything that is wrong, not the first only. */
final class FileCheck {

    private final Id phase;
    private final List<TargetKind> settable;
    private final List<FileFinding> findings;
    private final Map<Long, FileRow> rows = new LinkedHashMap<>();
    private final Map<Long, SubtreeUnits.Line> units = new HashMap<>();

    FileCheck(Id phase, List<TargetKind> settable, List<FileFinding> findings) {
        this.phase = phase;
        this.settable = settable;
        this.findings = findings;
    }

    /** Which unit each row means. */
    void resolve(List<FileRow> read, Map<String, List<SubtreeUnits.Line>> byCode) {
        for (FileRow row : read) {
            List<SubtreeUnits.Line> found = byCode.getOrDefault(row.code(), List.of());
            if (found.isEmpty()) {
                wrong(row, FileColumn.CODE, "unknown", new Text("không có đơn vị mã \"" + row.code() + "\".", "there is no unit \"" + row.code() + "\"."));
            } else if (found.size() > 1) {
                wrong(row, FileColumn.CODE, "ambiguous", new Text("mã này chỉ nhiều đơn vị.", "this code means several units."));
            } else if (!found.get(0).inside()) {
                wrong(row, FileColumn.CODE, "outside", new Text("đơn vị này không thuộc đơn vị đang chọn.", "this unit is not below the chosen one."));
            } else if (rows.putIfAbsent(found.get(0).id(), row) != null) {
                wrong(row, FileColumn.CODE, "duplicate", new Text("đơn vị này đã có ở dòng " + rows.get(found.get(0).id()).number() + ".",
                        "this unit is in row " + rows.get(found.get(0).id()).number() + " already."));
            } else {
                units.put(found.get(0).id(), found.get(0));
            }
        }
    }

    /** What the rows want, for those that mean one unit and one version. */
    List<TargetSaving.Sheet> sheets() {
        return rows.entrySet().stream().map(row -> new TargetSaving.Sheet(row.getKey(), row.getValue().version(), row.getValue().wanted())).toList();
    }

    /** Looks at what would change; a row that changes nothing is never wrong. */
    TargetFileReport report(TargetSaving.Plan plan) {
        Set<Long> outdated = new HashSet<>(plan.outdated());
        Set<Long> seen = new HashSet<>();
        var changes = new ArrayList<TargetFileReport.Change>();
        for (boolean locked : new boolean[] {false, true}) {
            for (TargetEdit edit : locked ? plan.locked() : plan.now()) {
                FileRow row = rows.get(edit.unitId());
                if (seen.add(edit.unitId())) {
                    check(row, units.get(edit.unitId()), outdated.contains(edit.unitId()));
                }
                check(row, edit, locked);
                changes.add(TargetFileReport.Change.of(row, units.get(edit.unitId()).name(), edit, locked));
            }
        }
        int errors = (int) findings.stream().filter(finding -> finding.level() == FileFinding.Level.ERROR).count();
        // All or none: with errors nothing would be saved.
        return new TargetFileReport(rows.size(), errors > 0 ? 0 : plan.now().size(), errors > 0 ? 0 : plan.locked().size(), errors, findings.size() - errors,
                findings.stream().sorted(Comparator.comparing(FileFinding::level).reversed().thenComparing(FileFinding::row)).limit(TargetFileReport.SHOWN).toList(),
                changes.stream().sorted(Comparator.comparing(TargetFileReport.Change::row)).limit(TargetFileReport.SHOWN).toList());
    }

    private void check(FileRow row, SubtreeUnits.Line unit, boolean outdated) {
        if (unit.closed()) {
            wrong(row, null, "closed", new Text("đơn vị đã kết thúc hoạt động.", "the unit is closed."));
        }
        if (row.version() == null) {
            findings.add(FileFinding.of(FileFinding.Level.WARN, row.number(), FileColumn.VERSION, "no-version",
                    new Text("không có phiên bản nên không biết có ai vừa sửa chỉ tiêu này hay không.", "without a version nobody can tell whether somebody changed this meanwhile.")));
        } else if (!row.phase().equals(phase)) {
            wrong(row, FileColumn.VERSION, "other-phase", new Text("dòng này được tải cho giai đoạn khác.", "this row was downloaded for another phase."));
        } else if (outdated) {
            wrong(row, null, "stale", new Text("chỉ tiêu của đơn vị đã được người khác sửa sau khi bạn tải tệp. Hãy tải lại.",
                    "somebody changed this unit's targets after you downloaded the file. Download it again."));
        }
    }

    private void check(FileRow row, TargetEdit edit, boolean locked) {
        FileColumn column = Stream.of(FileColumn.values()).filter(candidate -> edit.key().equals(candidate.key)).findFirst().orElseThrow();
        if (!settable.contains(edit.key().kind())) {
            wrong(row, column, "forbidden", new Text("bạn không có quyền sửa chỉ tiêu giao.", "you may not change assigned targets."));
        } else if (locked) {
            findings.add(FileFinding.of(FileFinding.Level.WARN, row.number(), column, "locked",
                    new Text("đã khóa; thay đổi sẽ được gửi để phê duyệt.", "locked; the change will be sent for approval.")));
        }
    }

    private void wrong(FileRow row, FileColumn column, String code, Text text) {
        findings.add(FileFinding.of(FileFinding.Level.ERROR, row.number(), column, code, text));
    }
}
