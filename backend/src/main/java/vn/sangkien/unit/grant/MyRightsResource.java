package vn.sangkien.unit.grant;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Page;

/** Why I may do something. */
@Path("/api/v1/me/rights")
@Tag(name = "Rights")
public class MyRightsResource {

    private final GrantReader reader;
    private final Caller caller;

    MyRightsResource(GrantReader reader, Caller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listMyRights", summary = "My rights that work now: over which unit, from whom, until when")
    public Page<MyRight> mine() {
        return Page.whole(reader.of(caller.id()));
    }
}
