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
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/sprints/{id}")
@RolesAllowed("ADMIN")
@Tag(name = "Campaigns")
public class SprintEditResource {

    private final SprintEdits sprints;
    private final Caller caller;

    SprintEditResource(SprintEdits sprints, Caller caller) {
        this.sprints = sprints;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "editSprint", summary = "Rename a sprint, or give it other times or another goal; no idea changes by it")
    public SprintResponse change(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid SprintRequest request) {
        return sprints.change(id.value(), read, request, caller);
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewSprint", summary = "What a change of a sprint would touch; nothing is changed")
    public SprintPreviewResponse preview(@PathParam("id") Id id, @NotNull @Valid SprintRequest request) {
        return sprints.preview(id.value(), request, caller);
    }

    @POST
    @Path("/removal")
    @Operation(operationId = "removeSprint", summary = "Remove a sprint; its ideas and its phase stay as they are")
    public void remove(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid RemovalRequest request) {
        sprints.remove(id.value(), read, request, caller);
    }
}
