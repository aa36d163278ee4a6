package vn.sangkien.shared.sheet;

/**
 * What stands in a cell.
 *
 * @param text    as one would read it, without space around it; whole numbers in digits, days as {@code 2026-05-10}; never null
 * @param formula whether the text is the result of a formula, which says nothing about who computed it
 */
public record SheetCell(String text, boolean formula) {

    static final SheetCell EMPTY = new SheetCell("", false);

    static SheetCell of(String text, boolean formula) {
        String shown = text.strip();
        return shown.isEmpty() && !formula ? EMPTY : new SheetCell(shown, formula);
    }

    public boolean empty() {
        return text.isEmpty();
    }
}
