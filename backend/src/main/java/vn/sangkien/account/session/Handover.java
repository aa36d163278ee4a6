package vn.sangkien.account.session;

import jakarta.enterprise.context.RequestScoped;

/** Gives the tokens of a session to the browser: the refresh token as its cookie, the access token as the answer. */
@RequestScoped
public class Handover {

    private final RefreshCookie cookie;

    Handover(RefreshCookie cookie) {
        this.cookie = cookie;
    }

    public TokenResponse hand(Tokens tokens) {
        cookie.write(tokens.refresh());
        return new TokenResponse(tokens.access(), tokens.accessLifetime().toSeconds());
    }
}
