package vn.sangkien.campaign.edit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/phases/{id}")
@RolesAllowed("ADMIN")
@Tag(name = "Campaigns")
public class PhaseEditResource {

    private final PhaseEdits phases;
    private final SprintEdits sprints;
    private final Caller caller;

    PhaseEditResource(PhaseEdits phases, SprintEdits sprints, Caller caller) {
        this.phases = phases;
        this.sprints = sprints;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "editPhase", summary = "Rename a phase or give it other times; what was entered in it stays in it")
    public PhaseResponse change(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid PhaseRequest request) {
        return phases.change(id.value(), read, request, caller);
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewPhase", summary = "What a change of a phase would touch; nothing is changed")
    public PhasePreviewResponse preview(@PathParam("id") Id id, @NotNull @Valid PhaseRequest request) {
        return phases.preview(id.value(), request, caller);
    }

    @POST
    @Path("/removal")
    @Operation(operationId = "removePhase", summary = "Remove a phase in which nothing was ever done")
    public void remove(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid RemovalRequest request) {
        phases.remove(id.value(), read, request, caller);
    }

    @POST
    @Path("/sprints")
    @ResponseStatus(201)
    @Operation(operationId = "addSprint", summary = "A new sprint of a phase")
    public SprintResponse addSprint(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid SprintRequest request) {
        return sprints.add(id.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/sprints/preview")
    @Operation(operationId = "previewNewSprint", summary = "What a new sprint would count; nothing is changed")
    public SprintPreviewResponse previewSprint(@PathParam("id") Id id, @NotNull @Valid SprintRequest request) {
        return sprints.previewAddition(id.value(), request, caller);
    }
}
