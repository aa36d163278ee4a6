package vn.sangkien.unit.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

/** Who may do what at a unit. */
@Path("/api/v1/units/{id}/rights")
@Tag(name = "Rights")
public class UnitRightsResource {

    private final UnitGrants grants;
    private final Caller caller;

    UnitRightsResource(UnitGrants grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"LEADER", "ADMIN", "DPO"})
    @Operation(operationId = "listRightsHere", summary = "Who may do what at the unit now, by rights over it or over a unit above it")
    public Page<RightHere> here(@PathParam("id") Id unit, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return grants.here(unit.value(), UnitGrants.HERE.after(cursor), limit, caller);
    }

    @GET
    @Path("/givable")
    @RolesAllowed({"LEADER", "ADMIN"})
    @Operation(operationId = "listGivableRoles", summary = "The rights that I may give at the unit, and until which day")
    public List<GivableRight> givable(@PathParam("id") Id unit) {
        return grants.givable(unit.value(), caller);
    }
}
