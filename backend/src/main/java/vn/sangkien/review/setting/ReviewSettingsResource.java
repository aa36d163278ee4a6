package vn.sangkien.review.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/review-settings")
@Tag(name = "Review")
public class ReviewSettingsResource {

    private final ReviewSettings settings;
    private final CampaignService campaigns;
    private final Caller caller;

    ReviewSettingsResource(ReviewSettings settings, CampaignService campaigns, Caller caller) {
        this.settings = settings;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER", "ADMIN"})
    @Operation(operationId = "getReviewSettings", summary = "How long an answer may take, and ready words for reasons")
    public ReviewSettingsResponse get(@QueryParam("campaign") Id campaign) {
        return settings.get(campaign(campaign), caller);
    }

    @PUT
    @RolesAllowed({"REVIEWER", "ADMIN"})
    @Operation(operationId = "changeReviewSettings", summary = "Set the service time and all templates of a campaign")
    public ReviewSettingsResponse change(@QueryParam("campaign") Id campaign, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                         @NotNull @Valid ReviewSettingsRequest request) {
        return settings.change(campaign(campaign), read, request, caller);
    }

    private long campaign(Id campaign) {
        return campaign == null ? campaigns.current() : campaign.value();
    }
}
