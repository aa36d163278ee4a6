package vn.sangkien.account.provider;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/me/identities")
@Authenticated
@Tag(name = "Accounts")
public class MyIdentitiesResource {

    private final MyIdentities identities;
    private final Caller caller;

    MyIdentitiesResource(MyIdentities identities, Caller caller) {
        this.identities = identities;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyIdentities", summary = "The accounts elsewhere with which I can sign in")
    public Page<MyIdentity> list() {
        return Page.whole(identities.list(caller.id()));
    }

    @DELETE
    @Path("/{provider}")
    @Operation(operationId = "unlinkIdentity", summary = "I no longer sign in with that account; never the only way")
    public void unlink(@PathParam("provider") String provider) {
        identities.unlink(caller.id(), provider);
    }
}
