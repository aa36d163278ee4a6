package vn.sangkien.support.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/support-queues")
@RolesAllowed({"SUPPORT", "ADMIN"})
@Tag(name = "Support")
public class SupportQueueResource {

    private final SupportQueues queues;
    private final Caller caller;

    SupportQueueResource(SupportQueues queues, Caller caller) {
        this.queues = queues;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getSupportQueues", summary = "How much waits for my teams in each queue")
    public QueueCounts counts(@QueryParam("campaignId") Id campaign, @QueryParam("unit") Id unit) {
        return queues.counts(new QueuePlace(campaign, unit), caller);
    }

    @GET
    @Path("/ideas")
    @Operation(operationId = "listStuckIdeas", summary = "Drafts and returned ideas that nobody has touched for two days, the longest first")
    public Page<StuckIdea> ideas(@QueryParam("state") @DefaultValue("DRAFT") StuckState state, @QueryParam("campaignId") Id campaign, @QueryParam("unit") Id unit,
                                 @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return queues.stuck(state, new QueuePlace(campaign, unit), SupportQueues.IDEAS.after(cursor), limit, caller);
    }

    @GET
    @Path("/ideas/{id}/author")
    @Operation(operationId = "getStuckAuthor", summary = "Whom to call about an idea that is stuck")
    public AuthorCard author(@PathParam("id") Id id) {
        return queues.card(id.value(), caller);
    }

    @PUT
    @Path("/ideas/{id}/owner")
    @Operation(operationId = "ownStuckIdea", summary = "I look after it, or nobody does any more")
    public void ownIdea(@PathParam("id") Id id, @NotNull @Valid OwnRequest request) {
        queues.ownIdea(id.value(), request, caller);
    }

    @GET
    @Path("/units")
    @Operation(operationId = "listUnitsAtZero", summary = "Grassroots units from which nothing has come in this phase, those with most members first")
    public Page<UnitAtZero> units(@QueryParam("campaignId") Id campaign, @QueryParam("unit") Id unit, @QueryParam("cursor") String cursor,
                                  @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return queues.unitsAtZero(new QueuePlace(campaign, unit), SupportQueues.UNITS.after(cursor), limit, caller);
    }

    @PUT
    @Path("/units/{id}/owner")
    @Operation(operationId = "ownUnitAtZero", summary = "I look after the unit, or nobody does any more")
    public void ownUnit(@PathParam("id") Id id, @NotNull @Valid OwnRequest request) {
        queues.ownUnit(id.value(), request, caller);
    }
}
