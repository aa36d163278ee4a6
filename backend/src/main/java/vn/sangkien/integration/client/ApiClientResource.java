package vn.sangkien.integration.client;

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

@Path("/api/v1/units/{id}/api-clients")
@RolesAllowed("ADMIN")
@Tag(name = "Clients")
public class ApiClientResource {

    private final ApiClients clients;
    private final Caller caller;

    ApiClientResource(ApiClients clients, Caller caller) {
        this.clients = clients;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "Other systems that may use the API for the unit or one below it, the newest first")
    public Page<ApiClientResponse> list(@PathParam("id") Id unit, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return clients.list(unit.value(), ApiClientReader.LIST.after(cursor), limit, caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createApiClient", summary = "Admit another system to the unit and all below it; its secret is in this answer and nowhere else")
    public IssuedSecretResponse create(@PathParam("id") Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid CreateApiClientRequest request) {
        return clients.create(unit.value(), request, IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/{client}")
    @Operation(operationId = "getApiClient", summary = "One of them")
    public ApiClientResponse get(@PathParam("id") Id unit, @PathParam("client") Id client) {
        return clients.get(unit.value(), client.value(), caller);
    }

    @PUT
    @Path("/{client}")
    @Operation(operationId = "changeApiClient", summary = "Agree anew on all but what it may do")
    public ApiClientResponse change(@PathParam("id") Id unit, @PathParam("client") Id client, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                    @NotNull @Valid ChangeApiClientRequest request) {
        return clients.change(unit.value(), client.value(), read, request, caller);
    }

    @POST
    @Path("/{client}/secrets")
    @ResponseStatus(201)
    @Operation(operationId = "addApiClientSecret", summary = "A second secret beside the one that works; it is in this answer and nowhere else")
    public IssuedSecretResponse addSecret(@PathParam("id") Id unit, @PathParam("client") Id client, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return clients.addSecret(unit.value(), client.value(), IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{client}/secrets/{secret}/revocation")
    @Operation(operationId = "revokeApiClientSecret", summary = "End a secret and every token that was got with it, at once")
    public ApiClientResponse revokeSecret(@PathParam("id") Id unit, @PathParam("client") Id client, @PathParam("secret") Id secret) {
        return clients.revokeSecret(unit.value(), client.value(), secret.value(), caller);
    }

    @POST
    @Path("/{client}/revocation")
    @Operation(operationId = "revokeApiClient", summary = "Shut the system out for good, at once")
    public ApiClientResponse revoke(@PathParam("id") Id unit, @PathParam("client") Id client, @NotNull @Valid RevokeApiClientRequest request) {
        return clients.revoke(unit.value(), client.value(), request, caller);
    }
}
