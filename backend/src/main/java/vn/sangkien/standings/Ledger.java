package vn.sangkien.standings;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The sums kept along the tree: for each, its table, what a row is of besides unit and block, and what it adds up. */
public enum Ledger {
    /** By phase and by sprint. */
    SCOPE("tally", "scope_id", "submitted", "valid", "pending", "registrants", "submitters"),
    /** By phase and local day: of the first submission, of the registration, and for {@code recognised} of becoming valid. */
    DAY("tally_day", "phase_id, day", "submitted", "valid", "pending", "registrants", "recognised"),
    /** The days of a month added up, so that a quarter is three sums and not ninety; {@code month} is its first day. */
    MONTH("tally_month", "phase_id, month", "submitted", "valid", "pending", "registrants", "recognised"),
    /** Open grassroots units, in the scope 0 all of them, in another those with a valid idea in it. */
    COVERAGE("coverage", "scope_id", "units");

    private final String table;
    private final String keys;
    private final List<String> figures;

    Ledger(String table, String keys, String... figures) {
        this.table = table;
        this.keys = keys;
        this.figures = List.of(figures);
    }

    String table() {
        return table;
    }

    List<String> keys() {
        return Arrays.asList(keys.split(", "));
    }

    List<String> figures() {
        return figures;
    }

    /** Adds to what is there, or begins with it. @param rows a query of exactly {@link #columns} */
    String add(String rows) {
        return add(table, rows);
    }

    /** The same for a temporary table of the same form. */
    String add(String into, String rows) {
        return "INSERT INTO " + into + " (" + columns() + ") " + rows + " ON DUPLICATE KEY UPDATE "
                + figures(figure -> figure + " = " + into + "." + figure + " + VALUES(" + figure + ")");
    }

    String columns() {
        return keys + ", unit_id, block, " + figures(figure -> figure);
    }

    /** @param alias of the table in the query */
    String keys(String alias) {
        return keys().stream().map(key -> alias + "." + key).collect(Collectors.joining(", "));
    }

    /** @param format once for each figure, {@code %s} standing for its column */
    String figures(String format) {
        return figures(figure -> format.formatted(figure));
    }

    /** That some figure is not zero, as a condition. @param format as for {@link #figures(String)} */
    String anyOf(String format) {
        return figures.stream().map(figure -> format.formatted(figure) + " <> 0").collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String figures(UnaryOperator<String> format) {
        return figures.stream().map(format).collect(Collectors.joining(", "));
    }
}
