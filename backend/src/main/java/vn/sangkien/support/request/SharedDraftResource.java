package vn.sangkien.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/support-cases/{id}")
@Authenticated
@Tag(name = "Support")
public class SharedDraftResource {

    private final DraftShares shares;
    private final Caller caller;

    SharedDraftResource(DraftShares shares, Caller caller) {
        this.shares = shares;
        this.caller = caller;
    }

    @PUT
    @Path("/draft-share")
    @Operation(operationId = "shareDraft", summary = "Let whoever has taken my question help in its draft, for a day; again, it is a day from now on")
    public DraftShareResponse share(@PathParam("id") Id id) {
        return shares.share(id.value(), caller.id());
    }

    @DELETE
    @Path("/draft-share")
    @Operation(operationId = "keepDraft", summary = "Nobody else opens my draft any more")
    public void end(@PathParam("id") Id id) {
        shares.end(id.value(), caller.id());
    }

    @GET
    @Path("/draft")
    @Operation(operationId = "getSharedDraft", summary = "The draft of a question, for the two who write it; with the tag of the last answer, 304 until somebody saves")
    public SharedDraftResponse open(@PathParam("id") Id id, @Context HttpHeaders headers) {
        return shares.open(id.value(), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), caller);
    }

    @PATCH
    @Path("/draft")
    @RolesAllowed({"SUPPORT", "ADMIN"})
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "helpInDraft", summary = "Change the draft of a question that I have taken: absent members stay, null clears")
    public SharedDraftResponse change(
            @PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = IdeaForm.class, requiredProperties = {}))) @NotNull JsonNode patch)
            throws JsonProcessingException {
        return shares.change(id.value(), read, patch, caller);
    }
}
