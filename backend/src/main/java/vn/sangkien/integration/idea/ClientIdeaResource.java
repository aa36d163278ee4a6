package vn.sangkien.integration.idea;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.account.consent.AskedConsent;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/client")
@Tag(name = "For clients")
public class ClientIdeaResource {

    private static final String NAME = "[A-Za-z0-9._~:-]{1,100}";

    private final ClientIdeas ideas;
    private final ExternalIdeas names;
    private final ConsentService consents;
    private final ClientCaller caller;

    ClientIdeaResource(ClientIdeas ideas, ExternalIdeas names, ConsentService consents, ClientCaller caller) {
        this.ideas = ideas;
        this.names = names;
        this.consents = consents;
        this.caller = caller;
    }

    @PUT
    @Path("/ideas/{externalId}")
    @RolesAllowed(ClientScope.WRITE_IDEAS)
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.WRITE_IDEAS)
    @Operation(operationId = "writeClientIdea", summary = "Send an idea on behalf of somebody under the client's own id, or change it; the same content again changes nothing")
    public ClientIdeaResponse write(@PathParam("externalId") @Pattern(regexp = NAME) String externalId, @NotNull @Valid WriteIdeaRequest request) {
        return ideas.write(externalId, request, caller);
    }

    @GET
    @Path("/ideas/{externalId}")
    @RolesAllowed(ClientScope.READ_IDEAS)
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.READ_IDEAS)
    @Operation(operationId = "getClientIdea", summary = "How an idea stands that the client sent")
    public ClientIdeaResponse get(@PathParam("externalId") @Pattern(regexp = NAME) String externalId) {
        return ideas.get(externalId, caller);
    }

    @GET
    @Path("/ideas")
    @RolesAllowed(ClientScope.READ_IDEAS)
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.READ_IDEAS)
    @Operation(operationId = "listClientIdeas", summary = "The ideas that the client sent, the newest first")
    public Page<ClientIdeaResponse> list(@QueryParam("state") IdeaState state, @QueryParam("cursor") String cursor,
                                         @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return names.list(caller, state, ExternalIdeas.LIST.after(cursor), limit);
    }

    @GET
    @Path("/consent-text")
    @RolesAllowed(ClientScope.WRITE_IDEAS)
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.WRITE_IDEAS)
    @Operation(operationId = "getClientConsentText", summary = "The words to which people must agree before an idea of theirs is sent")
    public AskedConsent consentText() {
        return consents.askedToTakePart();
    }
}
