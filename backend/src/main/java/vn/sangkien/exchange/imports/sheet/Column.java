package vn.sangkien.exchange.imports.sheet;

import java.util.List;
import vn.sangkien.shared.problem.Text;

/**
 * A column that an import knows.
 *
 * @param name       stable, for programs
 * @param title      as the template calls it
 * @param needed     whether a file without it cannot be read
 * @param hint       what to write
 * @param example    in the template's first row
 * @param choices    the only values it takes; empty for any
 * @param alsoCalled other titles under which files have it
 */
public record Column(String name, Text title, boolean needed, Text hint, String example, List<String> choices, List<String> alsoCalled) {

    public static Column of(String name, String vi, String en, boolean needed, Text hint, String example, List<String> choices, String... alsoCalled) {
        return new Column(name, new Text(vi, en), needed, hint, example, choices, List.of(alsoCalled));
    }
}
