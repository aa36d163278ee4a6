package vn.sangkien.unit.alias;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units/{id}/aliases")
@Tag(name = "Units")
public class AliasResource {

    private final Aliases aliases;
    private final Caller caller;

    AliasResource(Aliases aliases, Caller caller) {
        this.aliases = aliases;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAliases", summary = "Other names under which the unit is found")
    public Page<AliasResponse> list(@PathParam("id") Id unitId) {
        return Page.whole(aliases.of(unitId.value()));
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "addAlias", summary = "Let the unit be found by another name too")
    public AliasResponse add(@PathParam("id") Id unitId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                             @NotNull @Valid AddAliasRequest request) {
        return aliases.add(unitId.value(), request, IdempotencyKey.require(key), caller);
    }

    @DELETE
    @Path("/{aliasId}")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "removeAlias", summary = "No longer find the unit by this name")
    public void remove(@PathParam("id") Id unitId, @PathParam("aliasId") Id aliasId) {
        aliases.remove(unitId.value(), aliasId.value(), caller);
    }
}
