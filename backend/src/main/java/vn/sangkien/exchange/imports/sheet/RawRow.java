package vn.sangkien.exchange.imports.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.sangkien.shared.sheet.SheetRow;

/**
 * A row as it stands in the file, and as it is kept.
 *
 * @param number   as the spreadsheet program counts
 * @param cells    from the first column on
 * @param formulas places of the cells that were computed
 * @param uneven   whether nobody knows which cell belongs to which column
 */
public record RawRow(int number, List<String> cells, List<Integer> formulas, boolean uneven, boolean hidden) {

    public static RawRow of(SheetRow row, boolean uneven) {
        var cells = new ArrayList<String>();
        var formulas = new ArrayList<Integer>();
        for (int place = 0; place < row.cells().size(); place++) {
            cells.add(row.cell(place).text());
            if (row.cell(place).formula()) {
                formulas.add(place);
            }
        }
        return new RawRow(row.number(), cells, formulas, uneven, row.hidden());
    }

    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
