package vn.sangkien.exchange.exports.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.workplace.RequestState;

/** What the list of workplaces that are not listed takes; without a state, open ones. */
public record WorkplaceFilter(@Schema(nullable = true) RequestState state) implements ExportFilter {

    public static final WorkplaceFilter ANY = new WorkplaceFilter(null);

    @Override
    public Id unit() {
        return null;
    }
}
