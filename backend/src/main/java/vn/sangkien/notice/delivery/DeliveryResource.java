package vn.sangkien.notice.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/ideas/{id}/deliveries")
@RolesAllowed({"SUPPORT", "ADMIN"})
@Tag(name = "Notices")
public class DeliveryResource {

    private final DeliveryDesk desk;
    private final Caller caller;

    DeliveryResource(DeliveryDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listIdeaDeliveries", summary = "What became of the messages to its author about an idea")
    public Page<DeliveryResponse> list(@PathParam("id") Id idea) {
        return Page.whole(desk.about(idea.value(), caller));
    }
}
