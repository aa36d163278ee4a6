package vn.sangkien.account.client;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.account.session.ClientTokens;
import vn.sangkien.shared.problem.OAuthRefusal;

@Path("/oauth2/token")
@PermitAll
@Tag(name = "Clients")
@SecurityScheme(securitySchemeName = "clientCredentials", type = SecuritySchemeType.OAUTH2, description = "For other systems",
        flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "/oauth2/token", scopes = {
                @OAuthScope(name = ClientScope.WRITE_IDEAS, description = "Send ideas on behalf of people"),
                @OAuthScope(name = ClientScope.READ_IDEAS, description = "Read how the ideas sent stand"),
                @OAuthScope(name = ClientScope.READ_UNITS, description = "Read the units of the subtree"),
                @OAuthScope(name = ClientScope.READ_STANDINGS, description = "Read boards inside the subtree")})))
public class TokenResource {

    private final ClientCredentials credentials;
    private final ClientTokens tokens;
    private final Visitor visitor;

    TokenResource(ClientCredentials credentials, ClientTokens tokens, Visitor visitor) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.visitor = visitor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseHeader(name = "Pragma", value = "no-cache")
    @Operation(operationId = "getClientToken", summary = "An access token for a client, by its secret (OAuth 2.0 client credentials)")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClientTokenResponse.class)))
    @APIResponse(responseCode = "default", description = "Refused (RFC 6749 section 5.2)",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OAuthRefusal.Answer.class)))
    public ClientTokenResponse token(@RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED,
            schema = @Schema(implementation = TokenRequest.class))) MultivaluedMap<String, String> form, RoutingContext http) {
        TokenForm sent = TokenForm.read(form, http.request().getHeader(HttpHeaders.AUTHORIZATION));
        ClientCredentials.Proven proven = credentials.prove(sent.client(), sent.secret(), visitor);
        String scope = ClientScope.written(narrowed(sent.scope(), ClientScope.read(proven.scopes())));
        return new ClientTokenResponse(tokens.issue(proven.client(), proven.secret(), scope), "Bearer", tokens.lifetime().toSeconds(), scope);
    }

    private static Set<ClientScope> narrowed(String wanted, Set<ClientScope> allowed) {
        if (wanted == null || wanted.isBlank()) {
            return allowed;
        }
        var narrowed = EnumSet.noneOf(ClientScope.class);
        for (String word : wanted.strip().split(" +")) {
            narrowed.add(ClientScope.of(word).filter(allowed::contains).orElseThrow(OAuthRefusal::invalidScope));
        }
        return narrowed;
    }
}
