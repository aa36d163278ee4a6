package vn.sangkien.unit.change;

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

@Path("/api/v1/units/{id}/changes")
@Tag(name = "Units")
public class UnitChangeResource {

    private final UnitChangeService changes;
    private final UnitHistory history;
    private final Caller caller;

    UnitChangeResource(UnitChangeService changes, UnitHistory history, Caller caller) {
        this.changes = changes;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getUnitHistory", summary = "What the unit was called, was, and hung under, and what was changed")
    public UnitHistoryResponse get(@PathParam("id") Id unitId) {
        return history.of(unitId.value());
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "changeUnit", summary = "Rename, reclassify, move, merge, split, close or reopen a unit, as of a day")
    public UnitChangeResponse order(@PathParam("id") Id unitId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                    @NotNull @Valid UnitChangeRequest request) {
        return changes.order(unitId.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/preview")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "previewUnitChange", summary = "What a change would touch; nothing is changed")
    public UnitPreviewResponse preview(@PathParam("id") Id unitId, @NotNull @Valid UnitChangeRequest request) {
        return changes.preview(unitId.value(), request, caller);
    }

    @DELETE
    @Path("/{changeId}")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "cancelUnitChange", summary = "Take back a change that still waits for its day")
    public void cancel(@PathParam("id") Id unitId, @PathParam("changeId") Id changeId) {
        changes.cancel(unitId.value(), changeId.value(), caller);
    }
}
