package vn.sangkien.publication.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/campaigns/{id}/publication-settings")
@Tag(name = "Publication")
public class PublicationSettingsResource {

    private final PublicationSettings settings;
    private final Caller caller;

    PublicationSettingsResource(PublicationSettings settings, Caller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getPublicationSettings", summary = "Whether a campaign lets people like and comment on published ideas")
    public PublicationSettingsResponse get(@PathParam("id") Id campaign) {
        return settings.get(campaign.value(), caller);
    }

    @PUT
    @RolesAllowed("ADMIN")
    @Operation(operationId = "changePublicationSettings", summary = "Switch likes and comments on or off")
    public PublicationSettingsResponse change(@PathParam("id") Id campaign, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                              @NotNull @Valid PublicationSettingsRequest request) {
        return settings.change(campaign.value(), read, request, caller);
    }
}
