package vn.sangkien.shared.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.shared.problem.Refusals;

/** A body over the limit is refused before any resource sees it; this says so in the form of all other refusals. */
@ApplicationScoped
class BodyLimit {

    /** Just before the framework looks at the announced length, which it would answer without a word. */
    private static final int BEFORE_THE_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private static final int AFTER_THE_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final EarlyRefusal refusal;
    private final BodyLimits limits;

    BodyLimit(EarlyRefusal refusal, BodyLimits limits) {
        this.refusal = refusal;
        this.limits = limits;
    }

    void mount(@Observes Router router) {
        router.errorHandler(413, this::refuse);
        router.route().order(BEFORE_THE_LIMIT).handler(this::check);
        router.route().order(AFTER_THE_LIMIT).handler(this::leaveTheRest);
    }

    private void check(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > most(request)) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** A body of unannounced length is cut off by {@link StrictBody}, in words; the framework would only close the connection. */
    private void leaveTheRest(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * most(request));
        request.next();
    }

    private long most(RoutingContext request) {
        return limits.of(request.normalizedPath());
    }

    private void refuse(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refusal.answer(request, Refusals.tooLarge(most(request)));
    }
}
