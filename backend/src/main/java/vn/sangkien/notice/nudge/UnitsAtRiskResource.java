package vn.sangkien.notice.nudge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units/{id}/units-at-risk")
@RolesAllowed({"TARGET_MANAGER", "LEADER", "ADMIN"})
@Tag(name = "Notices")
public class UnitsAtRiskResource {

    private final Nudges nudges;
    private final Caller caller;

    UnitsAtRiskResource(Nudges nudges, Caller caller) {
        this.nudges = nudges;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listUnitsAtRisk", summary = "Units directly below that will miss their target, the worst first")
    public Page<UnitAtRisk> atRisk(@PathParam("id") Id unit) {
        return Page.whole(nudges.atRisk(unit.value(), caller));
    }
}
