package vn.sangkien.exchange.exports.source;

import vn.sangkien.shared.id.Id;

/** What a screen is narrowed down to, as it stands in its address. */
public interface ExportFilter {

    /** The unit that was chosen; null for none. */
    Id unit();
}
