package vn.sangkien.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/**
 * Keeps a program that runs wild at one address from taking a node's whole time. So coarse that a factory of ten thousand behind one address does not
 * meet it; guesses are counted elsewhere, in the database. Each node counts for itself.
 */
@ApplicationScoped
class FloodGuard {

    private static final int BURST_SECONDS = 10;
    private static final int MOST_NETWORKS = 100_000;
    /** Named already, and before anything that costs. */
    private static final int SECOND = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 9;

    private final EarlyRefusal refusal;
    private final long perSecond;
    /** Whoever was away this long has a full bucket again, which is what a new one is. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_NETWORKS).expireAfterAccess(Duration.ofSeconds(BURST_SECONDS)).build();

    /** @param perSecond requests that one network may send in the long run; ten seconds' worth of them at once */
    FloodGuard(EarlyRefusal refusal, @ConfigProperty(name = "sangkien.web.requests-per-second") long perSecond) {
        this.refusal = refusal;
        this.perSecond = perSecond;
    }

    void mount(@Observes Router router) {
        for (String path : new String[] {"/api/*", "/oauth2/*"}) {
            router.route(path).order(SECOND).handler(this::admit);
        }
    }

    private void admit(RoutingContext request) {
        String address = request.request().remoteAddress() == null ? "" : request.request().remoteAddress().hostAddress();
        ConsumptionProbe probe = buckets.get(Network.line(address), network -> full()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            request.next();
            return;
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        refusal.answer(request, Refusals.tooMany(new Text("Có quá nhiều yêu cầu từ mạng này.", "There are too many requests from this network."), seconds));
    }

    private Bucket full() {
        return Bucket.builder().addLimit(limit -> limit.capacity(BURST_SECONDS * perSecond).refillGreedy(perSecond, Duration.ofSeconds(1))).build();
    }
}
