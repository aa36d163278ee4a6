package vn.sangkien.integration.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * A client with a secret that was just made.
 *
 * @param id     of the client
 * @param secret shown this once; null when the same request is sent again, because it is kept nowhere
 */
record IssuedSecretResponse(Id id, Id secretId, @Schema(nullable = true) String secret, ApiClientResponse client) {

    @Override
    public String toString() {
        return "IssuedSecretResponse[" + id + "]";
    }
}
