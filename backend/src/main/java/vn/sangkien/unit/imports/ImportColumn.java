package vn.sangkien.unit.imports;

import java.util.Arrays;
import java.util.Optional;
import vn.sangkien.shared.text.Folded;

/** The columns of the sheet, in the order of the template. */
enum ImportColumn {
    CODE("Mã đơn vị", "Code", true),
    NAME("Tên đơn vị", "Name", true),
    LEVEL("Cấp", "Level", true),
    KIND("Loại", "Kind", true),
    BLOCK("Khối", "Block", true),
    MEMBERS("Số đoàn viên, người lao động", "Members", true),
    PARENT("Mã đơn vị cấp trên", "Parent code", true),
    ALIASES("Tên khác", "Other names", false),
    FOUNDED_ON("Ngày thành lập", "Founded on", false),
    CLOSED_ON("Ngày kết thúc", "Closed on", false);

    final String vi;
    final String en;
    final boolean required;

    ImportColumn(String vi, String en, boolean required) {
        this.vi = vi;
        this.en = en;
        this.required = required;
    }

    /** By its name in either language, however it is written. */
    static Optional<ImportColumn> named(String text) {
        String folded = Folded.of(text);
        return Arrays.stream(values())
                .filter(column -> folded.equals(Folded.of(column.vi)) || folded.equals(Folded.of(column.en)) || folded.equals(Folded.of(column.name())))
                .findFirst();
    }
}
