package vn.sangkien.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * The place in a list after which the next page begins: the sort key of the last row seen and its id. Opaque to callers.
 */
public record Cursor(String key, long id) {

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
            throw new InvalidFieldsException(new Violation("cursor", "cursor",
                    "Trang tiếp theo: dấu trang không hợp lệ, hãy mở lại danh sách từ đầu.",
                    "Cursor: not valid, open the list from the start."));
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((key + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
