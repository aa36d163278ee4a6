package vn.sangkien.privacy;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/me/data-requests")
@Authenticated
@Tag(name = "Personal data")
public class MyDataRequestResource {

    private final MyDataRequests requests;
    private final Caller caller;

    MyDataRequestResource(MyDataRequests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "askAboutMyData", summary = "Ask for a correction, a restriction or to be forgotten")
    public MyRequestResponse ask(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid AskRequest request) {
        return requests.ask(caller.id(), request, IdempotencyKey.require(key));
    }

    @GET
    @Operation(operationId = "listMyDataRequests", summary = "What I asked for about my data, the latest first")
    public Page<MyRequestResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return requests.list(caller.id(), MyDataRequests.LIST.after(cursor), limit);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawMyDataRequest", summary = "I no longer want it")
    public MyRequestResponse withdraw(@PathParam("id") Id id) {
        return requests.withdraw(caller.id(), id.value());
    }
}
