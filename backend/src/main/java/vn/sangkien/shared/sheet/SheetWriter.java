package vn.sangkien.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a spreadsheet row by row, in constant memory. Closing it completes the file and leaves the stream open. */
public interface SheetWriter extends Closeable {

    /** The names of the columns; the first row. */
    void header(String... names) throws IOException;

    /**
     * The next row: texts, numbers, booleans, {@code LocalDate}s and {@code Instant}s (written in the programme's zone), null for
     * an empty cell. No text is ever computed by a spreadsheet program, whatever it begins with.
     */
    void row(Object... cells) throws IOException;

    /**
     * What is said of the whole: a sheet of its own in a workbook, in a text file lines after an empty one. Nothing may follow, so whoever finds it has
     * the whole file.
     */
    void about(String sheetName, List<Fact> facts) throws IOException;

    /** @param value as in a cell */
    record Fact(String name, Object value) {
    }
}
