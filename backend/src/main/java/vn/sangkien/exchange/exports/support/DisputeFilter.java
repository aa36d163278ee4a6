package vn.sangkien.exchange.exports.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.dispute.DisputeState;

/** What the list of disputes takes; without a state, open ones. */
public record DisputeFilter(@Schema(nullable = true) DisputeState state, @Schema(nullable = true) Id unit) implements ExportFilter {

    public static final DisputeFilter ANY = new DisputeFilter(null, null);
}
