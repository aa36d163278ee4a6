package vn.sangkien.exchange.imports.row;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.imports.sheet.Finding;

/**
 * A row of an import, for its operator to read.
 *
 * @param row   as the spreadsheet program counts
 * @param cells as they stand in the file, from the first column on
 * @param done  whether it has been taken
 */
@Schema(name = "ListRow")
public record ImportRow(int row, RowOutcome outcome, boolean done, List<String> cells, List<Finding> findings) {
}
