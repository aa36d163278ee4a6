package vn.sangkien.idea.late;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/late-requests")
@Tag(name = "Ideas")
public class LateQueueResource {

    private final LateQueue queue;
    private final CampaignService campaigns;
    private final Caller caller;

    LateQueueResource(LateQueue queue, CampaignService campaigns, Caller caller) {
        this.queue = queue;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("LATE_ENTRY")
    @Operation(operationId = "listLateRequests", summary = "Drafts in my units whose authors ask for late entry, the oldest request first")
    public Page<LateQueueItem> list(@QueryParam("campaign") Id campaign, @QueryParam("cursor") String cursor,
                                    @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return queue.list(campaign == null ? campaigns.current() : campaign.value(), caller.unitsAs(Role.LATE_ENTRY), LateQueue.LIST.after(cursor), limit);
    }
}
