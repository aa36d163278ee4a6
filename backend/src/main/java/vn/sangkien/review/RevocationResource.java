package vn.sangkien.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaResponse;
import vn.sangkien.idea.Reason;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/ideas/{id}/revocation")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class RevocationResource {

    private final DecisionService decisions;
    private final Caller caller;

    RevocationResource(DecisionService decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "revokeIdea", summary = "Post-audit by a higher level: what was valid is invalid")
    public IdeaResponse revoke(@PathParam("id") Id id, @NotNull @Valid RevokeRequest request) {
        return decisions.revoke(id.value(), new Reason(request.reasonCode(), request.reason()), caller);
    }
}
