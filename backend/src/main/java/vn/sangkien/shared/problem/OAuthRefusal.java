package vn.sangkien.shared.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal in the form that OAuth 2.0 prescribes for token requests (RFC 6749 section 5.2), where programs look for no other. */
public final class OAuthRefusal extends RuntimeException {

    /** The answer as it is sent. */
    @Schema(name = "OAuthError")
    public record Answer(String error, @JsonProperty("error_description") String errorDescription) {
    }

    final int status;
    final Answer answer;

    private OAuthRefusal(int status, String error, String description) {
        super(error + ": " + description);
        this.status = status;
        this.answer = new Answer(error, description);
    }

    public static OAuthRefusal invalidRequest(String description) {
        return new OAuthRefusal(400, "invalid_request", description);
    }

    public static OAuthRefusal unsupportedGrant() {
        return new OAuthRefusal(400, "unsupported_grant_type", "only client_credentials is offered");
    }

    public static OAuthRefusal invalidScope() {
        return new OAuthRefusal(400, "invalid_scope", "a scope is unknown or not granted to the client");
    }

    /** The same for every reason. */
    public static OAuthRefusal unknownClient() {
        return new OAuthRefusal(401, "invalid_client", "unknown client, wrong secret, or one that may not enter now or from here");
    }
}
