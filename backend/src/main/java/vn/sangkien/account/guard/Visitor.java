package vn.sangkien.account.guard;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.web.Network;

/**
 * Who is at the other end before anybody has signed in: their network, and the browser by a cookie that means nothing
 * except that somebody signed in with it before. Addresses that a request claims count only from a trusted proxy.
 */
@RequestScoped
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");
    private static final Duration KEPT = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext http;
    private final boolean secure;

    Visitor(RoutingContext http, @ConfigProperty(name = "sangkien.session.secure-cookie") boolean secure) {
        this.http = http;
        this.secure = secure;
    }

    public String address() {
        return http.request().remoteAddress() == null ? "" : http.request().remoteAddress().hostAddress();
    }

    public String userAgent() {
        return http.request().getHeader("User-Agent");
    }

    String network() {
        return Network.line(address());
    }

    /** Whether or not we have ever given it out. */
    Optional<String> device() {
        return Optional.ofNullable(http.request().getCookie(name())).map(Cookie::getValue).filter(value -> TOKEN.matcher(value).matches());
    }

    /** What this browser shows from now on. */
    String remembered() {
        String token = device().orElseGet(Visitor::random);
        http.response().addCookie(Cookie.cookie(name(), token).setHttpOnly(true).setSecure(secure)
                .setSameSite(CookieSameSite.STRICT).setPath("/").setMaxAge(KEPT.toSeconds()));
        return token;
    }

    private String name() {
        return secure ? "__Host-dv" : "dv";
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
