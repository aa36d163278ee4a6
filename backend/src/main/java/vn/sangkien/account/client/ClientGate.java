package vn.sangkien.account.client;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/** Lets a client in from its own addresses and as often as agreed, and tells it with every answer how much is left (draft-ietf-httpapi-ratelimit-headers). */
@ApplicationScoped
class ClientGate {

    private final ClientCaller caller;
    private final ClientQuota quota;
    private final Visitor visitor;

    ClientGate(ClientCaller caller, ClientQuota quota, Visitor visitor) {
        this.caller = caller;
        this.quota = quota;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    void admit(RoutingContext http) {
        caller.client().ifPresent(client -> admit(client, http));
    }

    private void admit(ClientIdentity client, RoutingContext http) {
        if (!AddressRange.admits(client.addresses(), visitor.address())) {
            throw new DomainException(Category.FORBIDDEN, "address-refused",
                    new Text("Địa chỉ không được phép", "Address not allowed"),
                    new Text("Hệ thống này chỉ được gọi từ các địa chỉ mạng đã đăng ký.", "This client may only call from the network addresses it is registered with."));
        }
        ClientQuota.Taken taken = quota.take(client.id(), client.perMinute());
        http.response().putHeader("RateLimit-Policy", "\"minute\";q=" + client.perMinute() + ";w=60")
                .putHeader("RateLimit", "\"minute\";r=" + taken.left() + ";t=" + taken.seconds());
        if (!taken.admitted()) {
            throw Refusals.paused("quota-used-up", new Text("Đã dùng hết hạn mức", "Quota used up"),
                    new Text("Hệ thống này đã gửi đủ " + client.perMinute() + " yêu cầu trong phút này.", "This client has sent its " + client.perMinute() + " requests of this minute."),
                    taken.seconds());
        }
    }
}
