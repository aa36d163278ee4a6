package vn.sangkien.exchange.exports.source;

import java.util.function.Function;

/**
 * One column of a list.
 *
 * @param personal whether it tells of people, and is left out unless they are asked for
 */
public record Column<L>(String title, Function<L, Object> value, boolean personal) {

    public static <L> Column<L> of(String title, Function<L, Object> value) {
        return new Column<>(title, value, false);
    }

    /** One that tells of people. */
    public static <L> Column<L> ofPeople(String title, Function<L, Object> value) {
        return new Column<>(title, value, true);
    }
}
