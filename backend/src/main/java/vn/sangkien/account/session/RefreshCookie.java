package vn.sangkien.account.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The cookie that carries the refresh token: out of reach for scripts and never sent by another site. */
@RequestScoped
class RefreshCookie {

    private final RoutingContext http;
    private final SessionConfig config;

    RefreshCookie(RoutingContext http, SessionConfig config) {
        this.http = http;
        this.config = config;
    }

    Optional<String> read() {
        return Optional.ofNullable(http.request().getCookie(name())).map(Cookie::getValue);
    }

    void write(String token) {
        http.response().addCookie(cookie(token).setMaxAge(config.idle().toSeconds()));
    }

    void clear() {
        http.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name(), value).setHttpOnly(true).setSecure(config.secureCookie())
                .setSameSite(CookieSameSite.STRICT).setPath("/");
    }

    private String name() {
        return config.secureCookie() ? "__Host-rt" : "rt";
    }
}
