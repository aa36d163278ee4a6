package vn.sangkien.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.IdeaLinks;
import vn.sangkien.idea.LinkedIdea;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/review-originals")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class OriginalResource {

    private final IdeaLinks links;
    private final CampaignService campaigns;
    private final Caller caller;

    OriginalResource(IdeaLinks links, CampaignService campaigns, Caller caller) {
        this.links = links;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "findOriginal", summary = "The submitted idea with a receipt number, of my units, or a published one")
    public LinkedIdea find(@QueryParam("campaign") Id campaign, @QueryParam("number") @NotNull @Size(max = 16) String number) {
        return links.byNumber(campaign == null ? campaigns.current() : campaign.value(), number, Officer.of(caller));
    }
}
