package vn.sangkien.campaign.target.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/units/{id}/targets")
@Tag(name = "Targets")
public class TargetResource {

    private final TargetService targets;
    private final Caller caller;

    TargetResource(TargetService targets, Caller caller) {
        this.targets = targets;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getTargets", summary = "The targets of a unit in a phase, by block")
    public TargetsResponse get(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase) {
        return targets.get(unitId.value(), phase.value(), caller);
    }

    @PUT
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "setTargets", summary = "Set targets of a unit in a phase")
    public TargetsResponse set(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase,
                               @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid SetTargetsRequest request) {
        return targets.set(unitId.value(), phase.value(), read, request, caller);
    }
}
