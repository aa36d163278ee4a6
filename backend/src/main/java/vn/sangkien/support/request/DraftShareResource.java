package vn.sangkien.support.request;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/ideas/{id}/draft-share")
@Authenticated
@Tag(name = "Support")
public class DraftShareResource {

    private final DraftShares shares;
    private final Caller caller;

    DraftShareResource(DraftShares shares, Caller caller) {
        this.shares = shares;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getDraftShare", summary = "Whether I let a team help in my draft now; nothing when I do not")
    public DraftShareResponse get(@PathParam("id") Id id) {
        return shares.of(id.value(), caller.id());
    }
}
