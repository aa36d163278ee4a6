package vn.sangkien.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the rows of a spreadsheet, whatever its name says: an XLSX workbook or a CSV file, known by content. */
public final class SheetReader {

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private SheetReader() {
    }

    /**
     * Gives every row that has something in it, in order. Formulas are given with their last result and marked.
     *
     * @throws vn.sangkien.shared.problem.DomainException 422 for a file that cannot be read, is locked or too large, or has merged
     *     cells; rows before the trouble may have been given by then
     */
    public static void read(Path file, SheetLimits limits, Consumer<SheetRow> each) {
        try {
            var counted = new Counted(limits, each);
            switch (magic(file)) {
                case ZIP -> WorkbookFile.read(file, limits, counted);
                case OLE -> throw SheetRefusals.locked();
                default -> CsvFile.read(file, counted);
            }
            counted.requireAny();
        } catch (IOException unreadable) {
            throw SheetRefusals.unreadable();
        }
    }

    private static int magic(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            int magic = 0;
            for (byte next : start.readNBytes(Integer.BYTES)) {
                magic = magic << Byte.SIZE | next & 0xFF;
            }
            return magic;
        }
    }

    /** Passes rows on as long as they keep within the limits. */
    private static final class Counted implements Consumer<SheetRow> {

        private final SheetLimits limits;
        private final Consumer<SheetRow> each;
        private int seen;

        Counted(SheetLimits limits, Consumer<SheetRow> each) {
            this.limits = limits;
            this.each = each;
        }

        @Override
        public void accept(SheetRow row) {
            if (row.blank()) {
                return;
            }
            if (seen > limits.rows()) {
                throw SheetRefusals.tooManyRows(limits.rows());
            }
            if (row.cells().size() > SheetLimits.COLUMNS) {
                throw SheetRefusals.tooWide(row.number());
            }
            if (row.cells().stream().anyMatch(cell -> cell.text().length() > SheetLimits.TEXT_LENGTH)) {
                throw SheetRefusals.tooLong(row.number());
            }
            seen++;
            each.accept(row);
        }

        void requireAny() {
            if (seen == 0) {
                throw SheetRefusals.empty();
            }
        }
    }
}
