package vn.sangkien.standings.snapshot;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/snapshots")
@Tag(name = "Snapshots")
public class SnapshotListResource {

    private final SnapshotService service;
    private final SnapshotReader reader;
    private final Caller caller;

    SnapshotListResource(SnapshotService service, SnapshotReader reader, Caller caller) {
        this.service = service;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSnapshots", summary = "The snapshots of a campaign, the newest first: of a phase or sprint, containing a unit, of a kind, of a day")
    public Page<SnapshotResponse> list(
            @QueryParam("campaign") Id campaign, @QueryParam("scope") Id scope, @QueryParam("unit") Id unit, @QueryParam("kind") SnapshotKind kind,
            @QueryParam("day") LocalDate day, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return reader.list(new SnapshotFilter(campaign, scope, unit, kind, day), SnapshotReader.LIST.after(cursor), limit, caller);
    }

    @POST
    @RolesAllowed({"LEADER", "TARGET_MANAGER", "ADMIN"})
    @ResponseStatus(201)
    @Operation(operationId = "takeSnapshot", summary = "Freeze the standings of a unit and all below it as of now")
    public SnapshotResponse take(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid TakeSnapshotRequest request) {
        return service.take(request, IdempotencyKey.require(key), caller);
    }
}
