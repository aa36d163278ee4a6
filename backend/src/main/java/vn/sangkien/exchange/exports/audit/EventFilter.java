package vn.sangkien.exchange.exports.audit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.oversight.AuditFilter;
import vn.sangkien.shared.id.Id;

/** What the audit takes; null for no condition. */
public record EventFilter(@Schema(nullable = true) Id actor, @Schema(nullable = true) Id whom, @Schema(nullable = true) Id person, @Schema(nullable = true) AuditObject objectType, @Schema(nullable = true) Id object,
                          @Schema(nullable = true) AuditAction action, @Schema(nullable = true) LocalDate from, @Schema(nullable = true) LocalDate until, @Schema(nullable = true) Id unit) implements ExportFilter {

    public static final EventFilter ANY = new EventFilter(null, null, null, null, null, null, null, null, null);

    AuditFilter events() {
        return new AuditFilter(actor, whom, person, objectType, object, action, from, until, unit);
    }
}
