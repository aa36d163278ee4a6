package vn.sangkien.shared.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Problem;

/** Gives every request an id: the sender's own when it looks like one, else a new one. It is in the answer, in the log and in the audit. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    /** In the log's format. */
    private static final String IN_LOG = "requestId";
    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    /** Before whatever may refuse. */
    private static final int FIRST = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 10;

    void mount(@Observes Router router) {
        router.route().order(FIRST).handler(RequestIds::name);
    }

    /** Null for a request that did not come through here. */
    public static String of(RoutingContext request) {
        return request.get(HEADER);
    }

    /** So that whoever met a failure can name the line of the log. Refusals stay alike to the letter, whatever they hide; there the header says it. */
    @ServerResponseFilter
    void tell(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof Problem problem && problem.status() >= 500 && of(request) != null) {
            response.setEntity(problem.with(IN_LOG, of(request)));
        }
    }

    private static void name(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        String id = sent != null && GOOD.matcher(sent).matches() ? sent : Id.of(Id.next()).toString();
        request.put(HEADER, id);
        request.response().putHeader(HEADER, id);
        MDC.put(IN_LOG, id);
        request.next();
    }
}
