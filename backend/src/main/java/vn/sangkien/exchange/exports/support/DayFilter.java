package vn.sangkien.exchange.exports.support;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;

/** From which day until which; null for the last thirty. */
public record DayFilter(@Schema(nullable = true) LocalDate from, @Schema(nullable = true) LocalDate until) implements ExportFilter {

    public static final DayFilter ANY = new DayFilter(null, null);

    @Override
    public Id unit() {
        return null;
    }
}
