package vn.sangkien.standings.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/campaigns/{id}/snapshot-plan")
@Tag(name = "Snapshots")
public class SnapshotPlanResource {

    private final SnapshotPlans plans;
    private final Caller caller;

    SnapshotPlanResource(SnapshotPlans plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"LEADER", "TARGET_MANAGER", "ADMIN"})
    @Operation(operationId = "getSnapshotPlan", summary = "When snapshots of the whole tree are taken by themselves")
    public SnapshotPlanResponse get(@PathParam("id") Id campaign) {
        return plans.get(campaign.value(), caller);
    }

    @PUT
    @RolesAllowed("ADMIN")
    @Operation(operationId = "setSnapshotPlan", summary = "Decide when snapshots are taken by themselves")
    public SnapshotPlanResponse set(@PathParam("id") Id campaign, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                    @NotNull @Valid SnapshotPlanRequest request) {
        return plans.set(campaign.value(), read, request, caller);
    }
}
