package vn.sangkien.campaign.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

@Path("/api/v1/campaigns/{id}/changes")
@Tag(name = "Campaigns")
public class CampaignHistoryResource {

    private final CampaignHistory history;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Caller caller;

    CampaignHistoryResource(CampaignHistory history, CampaignService campaigns, UnitService units, Caller caller) {
        this.history = history;
        this.campaigns = campaigns;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"ADMIN", "LEADER"})
    @Operation(operationId = "listCampaignChanges", summary = "Who changed what of the campaign, its phases, sprints and groups, the newest first")
    public Page<CampaignChangeResponse> list(@PathParam("id") Id campaign, @QueryParam("subject") Id subject, @QueryParam("cursor") String cursor,
                                             @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        campaigns.requireExists(campaign.value());
        if (!units.within(units.root(), caller.unitsAs(Role.ADMIN, Role.LEADER))) {
            throw Refusals.forbidden();
        }
        return history.list(campaign.value(), Id.valueOrNull(subject), CampaignHistory.LIST.after(cursor), limit);
    }
}
