package vn.sangkien.unit.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units/{id}/grants")
@RolesAllowed({"LEADER", "ADMIN"})
@Tag(name = "Rights")
public class UnitGrantResource {

    private final UnitGrants grants;
    private final Caller caller;

    UnitGrantResource(UnitGrants grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listGrants", summary = "Who holds a right, or one kind of right, over the unit or one below it, the newest first")
    public Page<GrantResponse> list(@PathParam("id") Id unit, @QueryParam("role") Role role,
                                    @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return grants.list(unit.value(), role, UnitGrants.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/candidates")
    @Operation(operationId = "findCandidates",
            summary = "People of the unit: by phone or e-mail, those who hold a right here also by a part of their name")
    public Page<Candidate> find(@PathParam("id") Id unit, @QueryParam("role") @DefaultValue("LATE_ENTRY") Role role,
                                @QueryParam("q") @NotNull @Size(min = 2, max = 100) String typed) {
        return grants.find(unit.value(), role, typed.strip(), caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "giveGrant", summary = "Give somebody of the unit a right over it and all below it, for some days")
    public GrantResponse give(@PathParam("id") Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid GiveGrantRequest request) {
        return grants.give(unit.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{grant}/end")
    @Operation(operationId = "endGrant", summary = "Take the right away from now on")
    public GrantResponse end(@PathParam("id") Id unit, @PathParam("grant") Id grant, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                             @NotNull @Valid EndGrantRequest request) {
        return grants.end(unit.value(), grant.value(), request, IdempotencyKey.require(key), caller);
    }
}
