package vn.sangkien.exchange.exports;

import vn.sangkien.shared.sheet.SheetFormat;

/** The kinds of files. */
enum ExportFormat {
    XLSX(SheetFormat.XLSX.mediaType()), CSV(SheetFormat.CSV.mediaType()), PDF("application/pdf");

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
