package vn.sangkien.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/ideas/{id}/decision")
@Tag(name = "Review")
public class DecisionResource {

    private final DecisionService decisions;
    private final Caller caller;

    DecisionResource(DecisionService decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
    @Operation(operationId = "decideIdea", summary = "Decide on an idea of my units")
    public IdeaResponse decide(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                               @NotNull @Valid DecisionRequest request) {
        return decisions.decide(id.value(), read, request.toVerdict(), caller);
    }

    @POST
    @Path("/undo")
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
    @Operation(operationId = "undoDecision", summary = "Take my decision back, within ten minutes and if nothing else has happened")
    public IdeaResponse undo(@PathParam("id") Id id) {
        return decisions.undo(id.value(), caller);
    }
}
