package vn.sangkien.campaign;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/campaigns/{id}/registrations")
@Authenticated
@Tag(name = "Campaigns")
public class RegistrationResource {

    private final RegistrationService registrations;
    private final Caller caller;

    RegistrationResource(RegistrationService registrations, Caller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "register", summary = "Register for the campaign from a workplace")
    public RegistrationResponse register(@PathParam("id") Id campaignId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                         @NotNull @Valid RegisterRequest request) {
        return registrations.register(campaignId.value(), caller.id(), request, IdempotencyKey.require(key));
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "getMyRegistration", summary = "My registration; nothing when I have none")
    @APIResponse(responseCode = "200", description = "Where I take part", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegistrationResponse.class)))
    @APIResponse(responseCode = "204", description = "Not registered")
    public RegistrationResponse mine(@PathParam("id") Id campaignId) {
        return registrations.mine(campaignId.value(), caller.id()).orElse(null);
    }
}
