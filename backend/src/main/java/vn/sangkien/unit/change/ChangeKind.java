package vn.sangkien.unit.change;

/** What can happen to a unit. */
public enum ChangeKind {
    RENAME("đổi tên", "rename"), RECLASSIFY("xếp lại cấp và khối", "reclassify"), MOVE("chuyển", "move"),
    /** All of it becomes part of another unit. */
    MERGE("sáp nhập", "merge"),
    /** It ends, and several new units go on in its place. */
    SPLIT("tách", "split"),
    CLOSE("kết thúc hoạt động", "close"), REOPEN("mở lại", "reopen");

    private final String vi;
    private final String en;

    ChangeKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Within a sentence. */
    String vi() {
        return vi;
    }

    /** Within a sentence. */
    String en() {
        return en;
    }

    /** Whether the unit is closed from then on. */
    boolean ends() {
        return this == MERGE || this == SPLIT || this == CLOSE;
    }
}
