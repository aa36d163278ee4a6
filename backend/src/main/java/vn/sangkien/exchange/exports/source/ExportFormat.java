package vn.sangkien.exchange.exports.source;

import vn.sangkien.shared.sheet.SheetFormat;

/** The kinds of files. */
public enum ExportFormat {
    XLSX(SheetFormat.XLSX.mediaType()), CSV(SheetFormat.CSV.mediaType()), PDF("application/pdf");

    public final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Of the file's name. */
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
