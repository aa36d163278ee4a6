package vn.sangkien.review.queue;

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
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/review-queue")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class ReviewQueueResource {

    private final ReviewQueue queue;
    private final Figures figures;
    private final CampaignService campaigns;
    private final Caller caller;

    ReviewQueueResource(ReviewQueue queue, Figures figures, CampaignService campaigns, Caller caller) {
        this.queue = queue;
        this.figures = figures;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listReviewQueue", summary = "What waits for a decision in my units, the oldest first")
    public QueueResponse list(@QueryParam("campaign") Id campaign, @QueryParam("unit") Id unit, @QueryParam("state") QueueState state,
                              @QueryParam("field") IdeaField field, @QueryParam("due") DueState due, @QueryParam("holder") HolderFilter holder,
                              @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return queue.list(new Selection(campaign, unit, state, field, due, holder, null), Officer.of(caller), ReviewQueue.LIST.after(cursor), limit);
    }

    @GET
    @Path("/units")
    @Operation(operationId = "listReviewBacklog", summary = "How much waits in each of my units, or in each below one of them, the fullest first")
    public Page<BacklogRow> backlog(@QueryParam("campaign") Id campaign, @QueryParam("unit") Id unit, @QueryParam("cursor") String cursor,
                                    @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return figures.backlog(campaign(campaign), unit, Officer.of(caller), Figures.BACKLOG.after(cursor), limit);
    }

    @GET
    @Path("/times")
    @Operation(operationId = "listDecisionTimes", summary = "How long decisions took, by unit or by month")
    public Page<DecisionTime> times(@QueryParam("campaign") Id campaign, @QueryParam("by") @DefaultValue("MONTH") TimesBy by) {
        return by == TimesBy.UNIT ? figures.timesByUnit(campaign(campaign), Officer.of(caller)) : figures.timesByMonth(campaign(campaign), Officer.of(caller));
    }

    private long campaign(Id campaign) {
        return campaign == null ? campaigns.current() : campaign.value();
    }
}
