package vn.sangkien.shared.page;

import java.time.Instant;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * The place in a list after which the next page begins: the sort key of the last row seen and its id. Callers have it as the
 * opaque text of its {@link Listing}.
 */
public record Cursor(String key, long id) {

    /** The end of the year 9999, the last that the database knows. */
    private static final long LATEST = 253_402_300_799_999L;

    public static Cursor of(Instant key, long id) {
        return new Cursor(Long.toString(key.toEpochMilli()), id);
    }

    public static Cursor of(int rank, long id) {
        return new Cursor(Integer.toString(rank), id);
    }

    /** The key of a list in so many ranks. @throws InvalidFieldsException when it is none */
    public int rank(int ranks) {
        try {
            int rank = Integer.parseInt(key);
            if (rank >= 0 && rank < ranks) {
                return rank;
            }
            throw notOurs();
        } catch (NumberFormatException tampered) {
            throw notOurs();
        }
    }

    /** The key of a list in the order of time. @throws InvalidFieldsException when it is none */
    public Instant instant() {
        try {
            long millis = Long.parseLong(key);
            if (millis >= 0 && millis <= LATEST) {
                return Instant.ofEpochMilli(millis);
            }
            throw notOurs();
        } catch (NumberFormatException tampered) {
            throw notOurs();
        }
    }

    static InvalidFieldsException notOurs() {
        return new InvalidFieldsException(new Violation("cursor", "cursor",
                "Trang tiếp theo: dấu trang không hợp lệ, hãy mở lại danh sách từ đầu.",
                "Cursor: not valid, open the list from the start."));
    }
}
