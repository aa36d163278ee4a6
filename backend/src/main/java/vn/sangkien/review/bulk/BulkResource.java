package vn.sangkien.review.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/bulk-decisions")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class BulkResource {

    private final BulkService bulks;
    private final Caller caller;

    BulkResource(BulkService bulks, Caller caller) {
        this.bulks = bulks;
        this.caller = caller;
    }

    @POST
    @Path("/count")
    @Operation(operationId = "countSelection", summary = "How many ideas a selection has; nothing is changed")
    public BulkCount count(@NotNull @Valid BulkCountRequest request) {
        return bulks.count(request.selection(), Officer.of(caller));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "decideMany", summary = "One decision, or one recognition, for all that are selected; it begins within a second")
    public BulkResponse ask(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid BulkRequest request) {
        return bulks.ask(request, IdempotencyKey.require(key), Officer.of(caller));
    }

    @GET
    @Operation(operationId = "listBulkDecisions", summary = "What I asked to be decided for many ideas, the newest first")
    public Page<BulkResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return bulks.list(Officer.of(caller), BulkService.LIST.after(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBulkDecision", summary = "How far one of them has come")
    public BulkResponse get(@PathParam("id") Id id) {
        return bulks.get(id.value(), Officer.of(caller));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listBulkRows", summary = "What became of each idea")
    public Page<BulkRow> rows(@PathParam("id") Id id, @QueryParam("result") BulkResult result, @QueryParam("cursor") String cursor,
                              @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return bulks.rows(id.value(), result, Officer.of(caller), BulkService.ROWS.after(cursor), limit);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelBulkDecision", summary = "Decide on no more of its ideas")
    public BulkResponse cancel(@PathParam("id") Id id) {
        return bulks.cancel(id.value(), Officer.of(caller));
    }

    @POST
    @Path("/{id}/undo")
    @ResponseStatus(201)
    @Operation(operationId = "undoBulkDecision", summary = "Take back all that it decided, within ten minutes")
    public BulkResponse undo(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return bulks.undo(id.value(), IdempotencyKey.require(key), Officer.of(caller));
    }
}
