package vn.sangkien.idea.lookalike;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/similar-titles")
@Tag(name = "Ideas")
public class SimilarTitleResource {

    private final SimilarTitles titles;
    private final CampaignService campaigns;
    private final Caller caller;

    SimilarTitleResource(SimilarTitles titles, CampaignService campaigns, Caller caller) {
        this.titles = titles;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSimilarTitles", summary = "At most five ideas that I may read with nearly this title, while I type it")
    public Page<SimilarTitle> list(@QueryParam("title") @NotNull @Size(max = 300) String title, @QueryParam("campaign") Id campaign,
                                   @QueryParam("except") Id except) {
        return Page.whole(titles.of(title, campaign == null ? campaigns.current() : campaign.value(), Id.valueOrNull(except), caller));
    }
}
