package vn.sangkien.account.provider;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.key.Opaque;

/** Ties a visit to the browser that began it, so that nobody can be signed in to somebody else's account by a link. */
@RequestScoped
class ProviderCookie {

    private final RoutingContext http;
    private final boolean secure;

    ProviderCookie(RoutingContext http, @ConfigProperty(name = "sangkien.session.secure-cookie") boolean secure) {
        this.http = http;
        this.secure = secure;
    }

    String write() {
        String browser = Opaque.random();
        http.response().addCookie(cookie(browser).setMaxAge(Visits.VALID.toSeconds()));
        return browser;
    }

    /** @return what matches nothing when there is none */
    String read() {
        Cookie cookie = http.request().getCookie(name());
        return cookie == null ? "" : cookie.getValue();
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name(), value).setHttpOnly(true).setSecure(secure).setSameSite(CookieSameSite.STRICT).setPath("/");
    }

    private String name() {
        return secure ? "__Host-op" : "op";
    }
}
