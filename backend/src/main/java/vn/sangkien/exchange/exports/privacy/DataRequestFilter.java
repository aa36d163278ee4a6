package vn.sangkien.exchange.exports.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.privacy.DataRequestState;
import vn.sangkien.shared.id.Id;

/** What the list of requests about data takes; without a state, those that wait. */
public record DataRequestFilter(@Schema(nullable = true) DataRequestState state) implements ExportFilter {

    public static final DataRequestFilter ANY = new DataRequestFilter(null);

    @Override
    public Id unit() {
        return null;
    }
}
