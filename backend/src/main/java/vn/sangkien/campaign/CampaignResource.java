package vn.sangkien.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/campaigns")
@PermitAll
@Tag(name = "Campaigns")
public class CampaignResource {

    private final CampaignService campaigns;

    CampaignResource(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "All campaigns, the newest first")
    public Page<CampaignResponse> list() {
        return Page.whole(campaigns.list());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "A campaign and where it stands now")
    public CampaignResponse get(@PathParam("id") Id id) {
        return campaigns.describe(id.value());
    }

    @GET
    @Path("/{id}/phases")
    @Operation(operationId = "listPhases", summary = "The phases of a campaign in order")
    public Page<PhaseResponse> phases(@PathParam("id") Id id) {
        return Page.whole(campaigns.phases(id.value()));
    }

    @GET
    @Path("/{id}/sprints")
    @Operation(operationId = "listSprints", summary = "The sprints of a campaign in order")
    public Page<SprintResponse> sprints(@PathParam("id") Id id) {
        return Page.whole(campaigns.sprints(id.value()));
    }
}
