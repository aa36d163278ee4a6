package vn.sangkien.support.dispute;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/disputes")
@RolesAllowed({"REVIEWER", "LEADER"})
@Tag(name = "Disputes")
public class DisputeResource {

    private final DisputeDesk desk;
    private final Caller caller;

    DisputeResource(DisputeDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDisputes", summary = "Ideas of my units of which their author says that they are not theirs: open ones the oldest first, decided ones the latest first")
    public Page<DisputeResponse> queue(@QueryParam("state") @DefaultValue("OPEN") DisputeState state, @QueryParam("unit") Id unit, @QueryParam("cursor") String cursor,
                                       @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.queue(state, Id.valueOrNull(unit), DisputeDesk.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDispute", summary = "One of them, with how often the same operator's entries are disputed")
    public DisputeResponse get(@PathParam("id") Id id) {
        return desk.get(id.value(), caller);
    }

    @GET
    @Path("/{id}/other-entries")
    @Operation(operationId = "listOtherEntries", summary = "What the same operator or system entered for others in my units, the latest first")
    public Page<OtherEntry> otherEntries(@PathParam("id") Id id, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.otherEntries(id.value(), DisputeDesk.ENTRIES.after(cursor), limit, caller);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(operationId = "decideDispute", summary = "It was not theirs and is out, or it is theirs after all and counts again")
    public DisputeResponse decide(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid DecideDisputeRequest request) {
        return desk.decide(id.value(), read, request, caller);
    }
}
