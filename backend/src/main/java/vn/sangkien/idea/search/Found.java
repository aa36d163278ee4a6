package vn.sangkien.idea.search;

import java.util.List;
import vn.sangkien.shared.page.Cursor;

/**
 * A page of what was found.
 *
 * @param next null at the end
 */
public record Found(List<Long> ids, Cursor next) {
}
