package vn.sangkien.idea.lookalike;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/ideas/{id}/look-alikes")
@Tag(name = "Review")
public class LookAlikeResource {

    private final LookAlikes lookAlikes;
    private final Caller caller;

    LookAlikeResource(LookAlikes lookAlikes, Caller caller) {
        this.lookAlikes = lookAlikes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
    @Operation(operationId = "listLookAlikes", summary = "Ideas of the campaign with much of the same wording as one of my units; the nearest first")
    public Page<LookAlike> list(@PathParam("id") Id id) {
        return Page.whole(lookAlikes.of(id.value(), caller));
    }
}
