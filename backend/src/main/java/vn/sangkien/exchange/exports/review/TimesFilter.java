package vn.sangkien.exchange.exports.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.review.queue.TimesBy;
import vn.sangkien.shared.id.Id;

/** What the times of decisions take; null for months of the campaign of now. */
public record TimesFilter(@Schema(nullable = true) Id campaign, @Schema(nullable = true) TimesBy by) implements ExportFilter {

    public static final TimesFilter ANY = new TimesFilter(null, null);

    @Override
    public Id unit() {
        return null;
    }
}
