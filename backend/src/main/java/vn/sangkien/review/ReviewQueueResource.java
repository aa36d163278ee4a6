package vn.sangkien.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;

@Path("/api/v1/review-queue")
@Tag(name = "Review")
public class ReviewQueueResource {

    private final ReviewQueue queue;
    private final CampaignService campaigns;
    private final Caller caller;

    ReviewQueueResource(ReviewQueue queue, CampaignService campaigns, Caller caller) {
        this.queue = queue;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
    @Operation(operationId = "listReviewQueue", summary = "What waits for a decision in my units, the oldest first")
    public QueueResponse list(@QueryParam("campaign") Id campaign, @QueryParam("unit") Id unit, @QueryParam("state") QueueState state,
                              @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        List<QueueState> states = state == null ? List.of(QueueState.SUBMITTED, QueueState.IN_REVIEW) : List.of(state);
        return queue.list(campaign == null ? campaigns.current() : campaign.value(), caller.id(),
                caller.unitsAs(Role.UNIT_OFFICER, Role.REVIEWER), Id.valueOrNull(unit), states, Cursor.parse(cursor), limit);
    }
}
