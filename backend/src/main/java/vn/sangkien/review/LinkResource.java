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
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/idea-links/{id}")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class LinkResource {

    private final LinkService desk;
    private final Caller caller;

    LinkResource(LinkService desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/end")
    @Operation(operationId = "endIdeaLink", summary = "End a link; what was a duplicate waits for a decision again")
    public ReviewState end(@PathParam("id") Id id, @NotNull @Valid EndLinkRequest request) {
        return desk.end(id.value(), request, Officer.of(caller));
    }
}
