package vn.sangkien.unit.headcount;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/units/{id}/headcount")
@Tag(name = "Units")
public class HeadcountResource {

    private final Headcounts headcounts;
    private final Caller caller;

    HeadcountResource(Headcounts headcounts, Caller caller) {
        this.headcounts = headcounts;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getHeadcount", summary = "How many members the unit has, by its own account")
    public HeadcountResponse get(@PathParam("id") Id unitId) {
        return headcounts.get(unitId.value(), caller);
    }

    @PUT
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "setHeadcount", summary = "Correct the unit's own headcount")
    public HeadcountResponse set(@PathParam("id") Id unitId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                 @NotNull @Valid SetHeadcountRequest request) {
        return headcounts.set(unitId.value(), read, request, caller);
    }
}
