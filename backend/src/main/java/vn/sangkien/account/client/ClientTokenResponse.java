package vn.sangkien.account.client;

import com.fasterxml.jackson.annotation.JsonProperty;

/** RFC 6749 section 5.1. @param expiresIn in seconds */
record ClientTokenResponse(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType, @JsonProperty("expires_in") long expiresIn,
                           String scope) {

    @Override
    public String toString() {
        return "ClientTokenResponse[…]";
    }
}
