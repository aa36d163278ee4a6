package vn.sangkien.shared.sheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the spreadsheet program counts, the first row being 1
 * @param cells  from the first column on; empty ones at the end may be missing
 * @param wanted how many cells a row of the file has; 0 where that is not written down, as in a workbook
 * @param hidden whether the spreadsheet program does not show it
 */
public record SheetRow(int number, List<SheetCell> cells, int wanted, boolean hidden) {

    /** The cell in a column, counted from 0; empty beyond the last one. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** Whether a separator is missing or one too many, so that nobody knows which cell belongs to which column. */
    public boolean uneven() {
        return wanted > 0 && (cells.size() < wanted || !cells.stream().skip(wanted).allMatch(SheetCell::empty));
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.empty() && !cell.formula());
    }
}
