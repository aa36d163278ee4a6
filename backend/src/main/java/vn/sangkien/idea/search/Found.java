package vn.sangkien.idea.search;

import java.util.List;
import vn.sangkien.shared.page.Cursor;

/** @param next null at the end */
record Found(List<Long> ids, Cursor next) {
}
