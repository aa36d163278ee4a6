package vn.sangkien.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/ideas")
@Tag(name = "Ideas")
public class IdeaResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final IdeaService ideas;
    private final IdeaReader reader;
    private final PublicationChoices choices;
    private final CampaignService campaigns;
    private final Caller caller;

    IdeaResource(IdeaService ideas, IdeaReader reader, PublicationChoices choices, CampaignService campaigns, Caller caller) {
        this.ideas = ideas;
        this.reader = reader;
        this.choices = choices;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(operationId = "createIdea", summary = "Begin a draft")
    public IdeaResponse create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid CreateIdeaRequest request) {
        return ideas.create(request, IdempotencyKey.require(key), caller);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIdeas", summary = "Published ideas, or my own with mine=true; the newest first")
    public Page<IdeaSummary> list(@QueryParam("campaign") Id campaign, @QueryParam("mine") @DefaultValue("false") boolean mine,
                                  @QueryParam("unit") Id unit, @QueryParam("field") IdeaField field, @QueryParam("state") IdeaState state,
                                  @QueryParam("q") @Size(max = 100) String q, @QueryParam("cursor") String cursor,
                                  @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var filter = new IdeaFilter(campaign == null ? campaigns.current() : campaign.value(), mine ? caller.id() : null, mine ? reader.sharedWith(caller.id()) : List.of(),
                Id.valueOrNull(unit), field, state, q == null ? List.of() : Folded.words(q));
        return reader.list(filter, IdeaReader.LIST.after(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getIdea", summary = "An idea, as far as the caller may see it")
    public IdeaResponse get(@PathParam("id") Id id) {
        return reader.open(id.value(), caller);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "updateIdea", summary = "Change the text of my draft or returned idea: absent members stay, null clears")
    public IdeaResponse update(
            @PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = IdeaForm.class, requiredProperties = {}))) @NotNull JsonNode patch)
            throws JsonProcessingException {
        return ideas.update(id.value(), read, patch, caller);
    }

    @POST
    @Path("/{id}/submission")
    @Authenticated
    @Operation(operationId = "submitIdea", summary = "Hand my idea in, with my declarations")
    public IdeaResponse submit(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                               @NotNull @Valid SubmitIdeaRequest request) {
        return ideas.submit(id.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Authenticated
    @Operation(operationId = "withdrawIdea", summary = "Take my idea back for good")
    public IdeaResponse withdraw(@PathParam("id") Id id, @NotNull @Valid WithdrawIdeaRequest request) {
        return ideas.withdraw(id.value(), request, caller);
    }

    @PUT
    @Path("/{id}/publication-choice")
    @Authenticated
    @Operation(operationId = "choosePublication", summary = "Let my idea be published, or take that back at once; it counts all the same")
    public IdeaResponse choosePublication(@PathParam("id") Id id, @NotNull @Valid ChoosePublicationRequest request) {
        return choices.choose(id.value(), request, caller);
    }

    @GET
    @Path("/{id}/events")
    @Authenticated
    @Operation(operationId = "listIdeaEvents", summary = "The history of an idea, the oldest step first")
    public Page<IdeaEventResponse> events(@PathParam("id") Id id) {
        return Page.whole(reader.events(id.value(), caller));
    }
}
