package vn.sangkien.campaign.target.total;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/units/{id}")
@Tag(name = "Targets")
public class CampaignTargetResource {

    private final CampaignTargets targets;
    private final TargetMismatches mismatches;
    private final Caller caller;

    CampaignTargetResource(CampaignTargets targets, TargetMismatches mismatches, Caller caller) {
        this.targets = targets;
        this.mismatches = mismatches;
        this.caller = caller;
    }

    @GET
    @Path("/campaign-target")
    @PermitAll
    @Operation(operationId = "getCampaignTarget", summary = "What a unit is to reach in a whole campaign, beside the sum of its phases")
    public CampaignTargetResponse get(@PathParam("id") Id unitId, @QueryParam("campaign") @NotNull Id campaign) {
        return targets.get(unitId.value(), campaign.value(), caller);
    }

    @PUT
    @Path("/campaign-target")
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "setCampaignTarget", summary = "Set what a unit is to reach in a whole campaign")
    public CampaignTargetResponse set(@PathParam("id") Id unitId, @QueryParam("campaign") @NotNull Id campaign,
                                      @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid SetCampaignTargetRequest request) {
        return targets.set(unitId.value(), campaign.value(), read, request, caller);
    }

    @GET
    @Path("/target-mismatches")
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "LEADER", "ADMIN"})
    @Operation(operationId = "listTargetMismatches", summary = "Figures of the subtree that do not add up: handed down too little, phases beside the campaign's total")
    public Page<TargetMismatch> list(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase, @QueryParam("cursor") String cursor,
                                     @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return mismatches.list(unitId.value(), phase.value(), TargetMismatches.LIST.after(cursor), limit, caller);
    }
}
