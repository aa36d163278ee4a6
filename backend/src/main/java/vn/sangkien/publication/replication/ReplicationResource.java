package vn.sangkien.publication.replication;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/ideas/{ideaId}/replications")
@Tag(name = "Publication")
public class ReplicationResource {

    private final ReplicationService replications;
    private final Caller caller;

    ReplicationResource(ReplicationService replications, Caller caller) {
        this.replications = replications;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listReplications", summary = "Which units apply a published idea or mean to, the latest note first")
    public Page<ReplicationResponse> list(@PathParam("ideaId") Id idea, @QueryParam("cursor") String cursor,
                                          @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(100) int limit) {
        return replications.list(idea.value(), ReplicationService.LIST.after(cursor), limit, caller);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(operationId = "noteReplication", summary = "Tell that a unit applies the idea or means to: my own, or one in my charge")
    public ReplicationResponse create(@PathParam("ideaId") Id idea, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                      @NotNull @Valid CreateReplicationRequest request) {
        return replications.create(idea.value(), request, IdempotencyKey.require(key), caller);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "changeReplication", summary = "Change my note, or one of a unit in my charge")
    public ReplicationResponse change(@PathParam("ideaId") Id idea, @PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                      @NotNull @Valid EditReplicationRequest request) {
        return replications.change(idea.value(), id.value(), read, request, caller);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "withdrawReplication", summary = "Withdraw my note, or one of a unit in my charge")
    public void withdraw(@PathParam("ideaId") Id idea, @PathParam("id") Id id) {
        replications.withdraw(idea.value(), id.value(), caller);
    }
}
