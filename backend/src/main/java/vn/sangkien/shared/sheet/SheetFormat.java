package vn.sangkien.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of spreadsheets we write. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter writer(OutputStream out, String sheetName) {
            return new WorkbookWriter(out, sheetName);
        }
    },
    /** In UTF-8 with its mark, so that spreadsheet programs show Vietnamese right when it is opened by a double click. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public SheetWriter writer(OutputStream out, String sheetName) throws IOException {
            return new CsvWriter(out);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return e.g. {@code chi-tieu.xlsx} */
    public String fileName(String stem) {
        return stem + "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param sheetName of the one sheet; a CSV file has no place for it */
    public abstract SheetWriter writer(OutputStream out, String sheetName) throws IOException;
}
