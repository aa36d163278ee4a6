package vn.sangkien.account.session;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/me/sessions")
@Authenticated
@Tag(name = "Accounts")
public class MySessionsResource {

    private final MySessions sessions;
    private final Caller caller;

    MySessionsResource(MySessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMySessions", summary = "Where I am signed in, the latest first")
    public Page<SessionResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return sessions.list(caller.id(), caller.session(), caller.holdsRole(), MySessions.LIST.after(cursor), limit);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "endMySession", summary = "Sign out one of my devices")
    public void end(@PathParam("id") Id id) {
        if (!sessions.end(caller.id(), id.value())) {
            throw Refusals.notFound();
        }
    }

    @POST
    @Path("/end-all")
    @Operation(operationId = "endMySessions", summary = "Sign out everywhere, or everywhere else")
    public void endAll(@NotNull @Valid EndSessionsRequest request) {
        sessions.endAll(caller.id(), request.keepThis() ? caller.session() : 0);
    }
}
