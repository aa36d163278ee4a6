package vn.sangkien.campaign.target.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/**
 * Something to know about a row.
 *
 * @param row    as the spreadsheet program counts
 * @param column its title; null when the whole row is meant
 */
record FileFinding(Level level, int row, @Schema(nullable = true) String column, String code, String message, String messageEn) {

    @Schema(name = "FindingLevel")
    enum Level {
        /** Is taken as it is, but look at it. */
        WARN,
        /** Nothing of the file is taken. */
        ERROR
    }

    static FileFinding of(Level level, int row, FileColumn column, String code, Text text) {
        String at = column == null ? "" : ", cột \"" + column.title + "\"";
        return new FileFinding(level, row, column == null ? null : column.title, code,
                "Dòng " + row + at + ": " + text.vi(), "Row " + row + (column == null ? "" : ", column \"" + column.title + "\"") + ": " + text.en());
    }
}
