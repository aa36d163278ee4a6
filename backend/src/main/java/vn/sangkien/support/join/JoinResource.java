package vn.sangkien.support.join;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/me/joined-receipts")
@Authenticated
@Tag(name = "Claims")
public class JoinResource {

    private final Joins joins;
    private final Caller caller;

    JoinResource(Joins joins, Caller caller) {
        this.joins = joins;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listJoinedReceipts", summary = "What came to my account with receipts of people entered from paper, the latest first")
    public Page<JoinOfMine> list() {
        return joins.mine(caller.id());
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "giveBackReceipt", summary = "Give everything back that came with a receipt: it belongs to the person on paper again")
    public JoinOfMine giveBack(@PathParam("id") Id id) {
        return joins.giveBackMine(id.value(), caller.id());
    }
}
