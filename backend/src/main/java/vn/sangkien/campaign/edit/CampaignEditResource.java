package vn.sangkien.campaign.edit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignResponse;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/campaigns")
@RolesAllowed("ADMIN")
@Tag(name = "Campaigns")
public class CampaignEditResource {

    private final CampaignEdits campaigns;
    private final PhaseEdits phases;
    private final Caller caller;

    CampaignEditResource(CampaignEdits campaigns, PhaseEdits phases, Caller caller) {
        this.campaigns = campaigns;
        this.phases = phases;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createCampaign", summary = "A new campaign, without phases as yet")
    public CampaignResponse create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid CreateCampaignRequest request) {
        return campaigns.create(request, IdempotencyKey.require(key), caller);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editCampaign", summary = "Rename a campaign or give it another application window")
    public CampaignResponse change(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid EditCampaignRequest request) {
        return campaigns.change(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/preview")
    @Operation(operationId = "previewCampaign", summary = "What a change of a campaign would touch; nothing is changed")
    public CampaignPreviewResponse preview(@PathParam("id") Id id, @NotNull @Valid EditCampaignRequest request) {
        return new CampaignPreviewResponse(campaigns.preview(id.value(), request, caller).list());
    }

    @POST
    @Path("/{id}/phases")
    @ResponseStatus(201)
    @Operation(operationId = "addPhase", summary = "A new phase of a campaign")
    public PhaseResponse addPhase(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid PhaseRequest request) {
        return phases.add(id.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{id}/phases/preview")
    @Operation(operationId = "previewNewPhase", summary = "What a new phase would be; nothing is changed")
    public PhasePreviewResponse previewPhase(@PathParam("id") Id id, @NotNull @Valid PhaseRequest request) {
        return phases.previewAddition(id.value(), request, caller);
    }
}
