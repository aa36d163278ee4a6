package vn.sangkien.campaign.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One field from one value to another; null stands for "nothing there".
 *
 * @param effectiveOn the first day of the new order where that is not the day of the change itself
 */
public record Edit(String field, String before, String after, LocalDate effectiveOn) {

    public static Edit of(String field, Object before, Object after) {
        return new Edit(field, text(before), text(after), null);
    }

    boolean changesNothing() {
        return Objects.equals(before, after);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
