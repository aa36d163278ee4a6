package vn.sangkien.exchange.imports.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in a row.
 *
 * @param column    name of the column; null for the row as a whole
 * @param error     whether the row cannot be taken; otherwise it is taken, and one should look
 * @param cause     a stable word for its kind
 * @param message   the title of the column and what to do, in Vietnamese
 */
@Schema(name = "ListFinding")
public record Finding(@Schema(nullable = true) String column, boolean error, String cause, String message, String messageEn) {

    public static Finding error(Column column, String cause, String vi, String en) {
        return new Finding(column.name(), true, cause, column.title().vi() + ": " + vi, column.title().en() + ": " + en);
    }

    public static Finding warning(Column column, String cause, String vi, String en) {
        return new Finding(column.name(), false, cause, column.title().vi() + ": " + vi, column.title().en() + ": " + en);
    }

    /** Of the row as a whole. */
    public static Finding ofRow(boolean error, String cause, String vi, String en) {
        return new Finding(null, error, cause, vi, en);
    }
}
