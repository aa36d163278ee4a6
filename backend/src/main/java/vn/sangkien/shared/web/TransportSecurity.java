package vn.sangkien.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever has come by TLS is told to come by it for a year. What a request says of its way here counts from trusted proxies only, so nobody else brings it about. */
@ApplicationScoped
class TransportSecurity {

    private static final int EARLY = 200;

    void tell(@Observes Filters filters) {
        filters.register(TransportSecurity::tell, EARLY);
    }

    private static void tell(RoutingContext request) {
        if ("https".equals(request.request().scheme())) {
            request.response().putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        request.next();
    }
}
