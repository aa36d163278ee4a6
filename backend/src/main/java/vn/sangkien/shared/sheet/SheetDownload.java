package vn.sangkien.shared.sheet;

import java.io.IOException;

/** A spreadsheet as an answer, written while it is sent. @param stem its file name without the ending, in plain letters */
public record SheetDownload(SheetFormat format, String stem, String sheetName, Rows rows) {

    /** Writes the header and the rows; what it needs has been read before. */
    @FunctionalInterface
    public interface Rows {
        void write(SheetWriter to) throws IOException;
    }
}
