package vn.sangkien.shared.sheet;

/**
 * What a reader is prepared to take.
 *
 * @param sheet name of the sheet to read from a workbook; null for its first one
 * @param rows  how many rows may follow the first
 */
public record SheetLimits(String sheet, int rows) {

    static final int COLUMNS = 256;
    static final int TEXT_LENGTH = 32_767;
    /** Of all parts of a workbook together, unpacked. */
    static final long BYTES = 300L << 20;

    public static SheetLimits rows(int most) {
        return new SheetLimits(null, most);
    }

    public SheetLimits in(String name) {
        return new SheetLimits(name, rows);
    }
}
