package vn.sangkien.shared.sheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the spreadsheet program counts, the first row being 1
 * @param cells  from the first column on; empty ones at the end may be missing
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** The cell in a column, counted from 0; empty beyond the last one. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.empty() && !cell.formula());
    }
}
