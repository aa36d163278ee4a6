package vn.sangkien.unit.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a row.
 *
 * @param row    as the spreadsheet program counts
 * @param cause  for errors a stable word for their kind
 * @param text   what is wrong, or what changes; empty for a new unit
 * @param done   whether it has been made
 */
record ImportLine(int place, int row, LineOutcome outcome, @Schema(nullable = true) String cause, String code, @Schema(nullable = true) String name,
                  String text, String textEn, boolean done) {
}
