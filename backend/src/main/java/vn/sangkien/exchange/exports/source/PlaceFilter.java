package vn.sangkien.exchange.exports.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** Where and when one looks; null for what the screen shows first. */
public record PlaceFilter(@Schema(nullable = true) Id campaign, @Schema(nullable = true) Id phase, @Schema(nullable = true) Id unit) implements ExportFilter {

    public static final PlaceFilter ANY = new PlaceFilter(null, null, null);
}
