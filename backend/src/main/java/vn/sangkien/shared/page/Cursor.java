package vn.sangkien.shared.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * The place in a list after which the next page begins: the sort key of the last row seen and its id. Opaque to callers.
 */
public record Cursor(String key, long id) {

    /** The end of the year 9999, the last that the database knows. */
    private static final long LATEST = 253_402_300_799_999L;

    /** Null for the first page. @throws InvalidFieldsException when the text was not made by this server */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int split = plain.lastIndexOf('|');
            return new Cursor(plain.substring(0, split), Long.parseLong(plain.substring(split + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException tampered) {
            throw notOurs();
        }
    }

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

    private static InvalidFieldsException notOurs() {
        return new InvalidFieldsException(new Violation("cursor", "cursor",
                "Trang tiếp theo: dấu trang không hợp lệ, hãy mở lại danh sách từ đầu.",
                "Cursor: not valid, open the list from the start."));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((key + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
