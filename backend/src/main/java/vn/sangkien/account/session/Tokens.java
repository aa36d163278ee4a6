package vn.sangkien.account.session;

import java.time.Duration;

/** What a session hands out: the access token for the page's memory, the refresh token for the cookie. */
public record Tokens(String access, Duration accessLifetime, String refresh) {
}
