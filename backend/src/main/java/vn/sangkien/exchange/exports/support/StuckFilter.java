package vn.sangkien.exchange.exports.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.queue.StuckState;

/** What the desk's list of ideas that rest takes; without a state, drafts. */
public record StuckFilter(@Schema(nullable = true) Id campaign, @Schema(nullable = true) Id unit, @Schema(nullable = true) StuckState state) implements ExportFilter {

    public static final StuckFilter ANY = new StuckFilter(null, null, null);
}
