package vn.sangkien.account.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client sends as a form (RFC 6749 section 4.4.2); only its shape stands in the contract, the values are read from the form. */
@Schema(name = "TokenRequest", requiredProperties = "grant_type")
record TokenRequest(
        @Schema(name = "grant_type", enumeration = "client_credentials") String grantType,
        @Schema(name = "client_id", description = "Unless it is in the header Authorization: Basic") String clientId,
        @Schema(name = "client_secret", description = "Unless it is in the header Authorization: Basic") String clientSecret,
        @Schema(description = "Some of the client's scopes with a space between; all of them when left out") String scope) {
}
