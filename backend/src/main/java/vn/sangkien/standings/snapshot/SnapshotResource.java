package vn.sangkien.standings.snapshot;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.standings.board.Board;

@Path("/api/v1/snapshots/{id}")
@Tag(name = "Snapshots")
public class SnapshotResource {

    private final SnapshotService service;
    private final SnapshotReader reader;
    private final SnapshotBoards boards;
    private final SnapshotContent content;
    private final Comparisons comparisons;
    private final Caller caller;

    SnapshotResource(SnapshotService service, SnapshotReader reader, SnapshotBoards boards, SnapshotContent content, Comparisons comparisons, Caller caller) {
        this.service = service;
        this.reader = reader;
        this.boards = boards;
        this.content = content;
        this.comparisons = comparisons;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSnapshot", summary = "A snapshot: what it is of, its hash, who signed it")
    public SnapshotResponse get(@PathParam("id") Id id) {
        return reader.describe(reader.get(id.value()), caller);
    }

    @GET
    @Path("/board")
    @PermitAll
    @Operation(operationId = "getSnapshotBoard", summary = "A board as of the snapshot, as organised then; it never changes")
    public SnapshotBoardResponse board(@PathParam("id") Id id, @BeanParam SnapshotParameters board,
                                       @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Snapshot snapshot = reader.get(id.value());
        return SnapshotBoardResponse.of(snapshot, boards.show(snapshot, board.of(snapshot)), Board.LIST.after(cursor), limit);
    }

    @GET
    @Path("/comparison")
    @PermitAll
    @Operation(operationId = "compareSnapshots", summary = "A board in this snapshot and in another one, the units that changed most first")
    public ComparisonResponse compare(@PathParam("id") Id id, @QueryParam("with") @NotNull Id with, @BeanParam SnapshotParameters board,
                                      @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return comparisons.compare(id.value(), with.value(), board, Comparisons.LIST.after(cursor), limit);
    }

    @POST
    @Path("/signature")
    @RolesAllowed("LEADER")
    @Operation(operationId = "signSnapshot", summary = "Make the figures of a snapshot official")
    public SnapshotResponse sign(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return service.sign(id.value(), IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/verification")
    @Authenticated
    @Operation(operationId = "verifySnapshot", summary = "Compute the hash again from what is stored")
    public SnapshotVerification verify(@PathParam("id") Id id) {
        Snapshot snapshot = reader.get(id.value());
        String computed = content.hash(snapshot);
        return new SnapshotVerification(snapshot.contentHash(), computed, computed.equals(snapshot.contentHash()));
    }

    @GET
    @Path("/content")
    @PermitAll
    @Produces("text/tab-separated-values;charset=UTF-8")
    @Operation(operationId = "downloadSnapshot", summary = "Everything that is frozen, as one text whose SHA-256 is the snapshot's hash")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "text/tab-separated-values", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SnapshotText content(@PathParam("id") Id id) {
        return new SnapshotText(reader.get(id.value()), content);
    }
}
