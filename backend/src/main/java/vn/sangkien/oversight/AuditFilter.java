package vn.sangkien.oversight;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;

/** Which lines; null for no condition. */
public record AuditFilter(
        @QueryParam("actor") @Parameter(description = "Who did it") Id actor,
        @QueryParam("whom") @Parameter(description = "Whom it concerns") Id whom,
        @QueryParam("person") @Parameter(description = "Who did it, or whom it concerns") Id person,
        @QueryParam("objectType") AuditObject objectType,
        @QueryParam("object") Id object,
        @QueryParam("action") AuditAction action,
        @QueryParam("from") @Parameter(description = "The first day") LocalDate from,
        @QueryParam("until") @Parameter(description = "The last day") LocalDate until,
        @QueryParam("unit") @Parameter(description = "In this unit or below it") Id unit) {
}
