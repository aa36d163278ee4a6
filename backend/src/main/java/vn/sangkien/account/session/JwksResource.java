package vn.sangkien.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.key.SigningKeys;

@Path("/.well-known/jwks.json")
@Tag(name = "Sign-in")
public class JwksResource {

    private final SigningKeys keys;

    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Produces("application/jwk-set+json")
    @Operation(operationId = "getKeys", summary = "The public keys that verify access tokens")
    public String get() {
        return keys.publicJwks();
    }
}
