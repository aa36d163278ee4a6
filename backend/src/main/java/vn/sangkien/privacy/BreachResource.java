package vn.sangkien.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/breaches")
@RolesAllowed("DPO")
@Tag(name = "Personal data")
public class BreachResource {

    private final BreachRegister register;
    private final Caller caller;

    BreachResource(BreachRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listBreaches", summary = "Breaches of personal data in my units, the latest first")
    public Page<BreachResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return register.list(BreachRegister.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBreach", summary = "One of them")
    public BreachResponse get(@PathParam("id") Id id) {
        return register.get(id.value(), caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "recordBreach", summary = "A breach was noticed")
    public BreachResponse add(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RecordBreachRequest request) {
        return register.add(request, IdempotencyKey.require(key), caller);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeBreach", summary = "More is known or was done")
    public BreachResponse change(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid BreachFacts request) {
        return register.change(id.value(), read, request, caller);
    }
}
