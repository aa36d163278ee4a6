package vn.sangkien.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** A list that is read page by page. Its cursors carry its name: those of another list mean nothing here, and are refused. */
public record Listing(String name) {

    /**
     * The place after which the caller's page begins; null for the first page.
     *
     * @throws vn.sangkien.shared.problem.InvalidFieldsException when this list did not give out the text
     */
    public Cursor after(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (!plain.startsWith(name + "|")) {
                throw Cursor.notOurs();
            }
            String place = plain.substring(name.length() + 1);
            int split = place.lastIndexOf('|');
            return new Cursor(place.substring(0, split), Long.parseLong(place.substring(split + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException tampered) {
            throw Cursor.notOurs();
        }
    }

    /** From {@code limit + 1} rows: the extra one only tells that there is a next page. */
    public <T> Page<T> page(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return Page.whole(rows);
        }
        List<T> page = List.copyOf(rows.subList(0, limit));
        return new Page<>(page, text(cursorOf.apply(page.get(limit - 1))));
    }

    /** What {@link #after} reads. */
    public String text(Cursor cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((name + "|" + cursor.key() + "|" + cursor.id()).getBytes(StandardCharsets.UTF_8));
    }
}
