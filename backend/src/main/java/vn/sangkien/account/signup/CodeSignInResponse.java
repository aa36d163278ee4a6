package vn.sangkien.account.signup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.session.TokenResponse;

/**
 * Where the right code leads.
 *
 * @param session      null as long as there is no account
 * @param registration null when there is one
 */
record CodeSignInResponse(@Schema(nullable = true) TokenResponse session, @Schema(nullable = true) RegistrationOffer registration) {

    @Override
    public String toString() {
        return "CodeSignInResponse[…]";
    }
}
