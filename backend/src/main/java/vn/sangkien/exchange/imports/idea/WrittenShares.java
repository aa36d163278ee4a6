package vn.sangkien.exchange.imports.idea;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.Finding;

/** Whole percents in one cell, and what spreadsheet programs make of one alone: 60 % is stored as 0.6. */
final class WrittenShares {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3})(?:[.,]0+)?\\s*%?");
    private static final Pattern FRACTION = Pattern.compile("0[.,]\\d{1,2}|1[.,]0+");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}\\s*%?(?:,\\s*\\d{1,3}\\s*%?)+");

    private WrittenShares() {
    }

    /** In their order; empty for an empty cell, null when it cannot be read. */
    static List<Integer> in(Cells cells, Column column) {
        String text = cells.lines(column);
        if (text == null) {
            return List.of();
        }
        if (FRACTION.matcher(text).matches()) {
            int percent = new BigDecimal(text.replace(',', '.')).movePointRight(2).intValueExact();
            cells.add(Finding.warning(column, "share-read", "\"" + text + "\" được hiểu là " + percent + " %.", "\"" + text + "\" is taken for " + percent + " %."));
            return List.of(percent);
        }
        boolean commas = COMMAS.matcher(text).matches();
        List<String> parts = Arrays.stream(text.split(commas ? "[,\\s]+(?!%)" : "[;/|\\n]|\\s-\\s|,\\s")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (!parts.stream().allMatch(part -> WHOLE.matcher(part).matches() && percent(part) <= 100)) {
            cells.error(column, "shares", "\"" + Cells.shortened(text) + "\" không phải các số phần trăm nguyên như 60; 25; 15.", "\"" + Cells.shortened(text) + "\" are no whole percents such as 60; 25; 15.");
            return null;
        }
        return parts.stream().map(WrittenShares::percent).toList();
    }

    private static int percent(String part) {
        var whole = WHOLE.matcher(part);
        return whole.matches() ? Integer.parseInt(whole.group(1)) : 0;
    }
}
