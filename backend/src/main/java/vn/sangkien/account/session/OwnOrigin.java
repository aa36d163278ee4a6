package vn.sangkien.account.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import vn.sangkien.shared.problem.Refusals;

/** Browsers say from which site a page sends something; programs do not, and have no cookies that another site could use. */
@RequestScoped
public class OwnOrigin {

    private final RoutingContext http;

    OwnOrigin(RoutingContext http) {
        this.http = http;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 403 when a page of another site sends this */
    public void require() {
        String origin = http.request().getHeader("Origin");
        if (origin != null && !ours(origin)) {
            throw Refusals.forbidden();
        }
    }

    /** TLS may end in front of us, so the scheme is not compared. */
    private boolean ours(String origin) {
        try {
            String host = http.request().getHeader("Host");
            URI here = URI.create("http://" + (host == null ? http.request().authority() : host));
            URI from = URI.create(origin);
            return here.getHost() != null && here.getHost().equalsIgnoreCase(from.getHost())
                    && (here.getPort() == from.getPort() || usual(here.getPort()) && usual(from.getPort()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean usual(int port) {
        return port == -1 || port == 80 || port == 443;
    }
}
