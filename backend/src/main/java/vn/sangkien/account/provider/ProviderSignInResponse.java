package vn.sangkien.account.provider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.session.TokenResponse;

/**
 * Where coming back from a provider leads.
 *
 * @param session      null as long as the two accounts are not linked
 * @param confirmation null when they are
 */
record ProviderSignInResponse(@Schema(nullable = true) TokenResponse session, @Schema(nullable = true) LinkOffer confirmation) {

    @Override
    public String toString() {
        return "ProviderSignInResponse[…]";
    }
}
