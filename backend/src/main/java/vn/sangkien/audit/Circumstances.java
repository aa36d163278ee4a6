package vn.sangkien.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.web.Network;
import vn.sangkien.shared.web.RequestIds;

/** Who sends the current request and from where, as far as there is one. */
@ApplicationScoped
class Circumstances {

    /** In a token that is no person's. */
    private static final String CLIENT = "client_id";
    private static final int LONGEST_CHAIN = 200;

    private final Instance<SecurityIdentity> identity;
    private final Instance<CurrentVertxRequest> request;

    Circumstances(Instance<SecurityIdentity> identity, Instance<CurrentVertxRequest> request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * @param account  of a person, or the id of a client
     * @param kind     null for a person
     * @param actChain who acts through whom, as the token says; null when the account acts itself
     */
    record Sender(Long account, AuditActor kind, String actChain, String requestId, String network) {

        static final Sender NOBODY = new Sender(null, null, null, null, null);
    }

    Sender sender() {
        if (!Arc.container().requestContext().isActive()) {
            return Sender.NOBODY;
        }
        RoutingContext current = request.get().getCurrent();
        if (current == null) {
            return Sender.NOBODY;
        }
        String requestId = RequestIds.of(current);
        SocketAddress sender = current.request().remoteAddress();
        String network = Network.place(sender == null ? null : sender.hostAddress());
        if (!(identity.get().getPrincipal() instanceof JsonWebToken token)) {
            return new Sender(null, null, null, requestId, network);
        }
        return token.containsClaim(CLIENT) ? new Sender(Id.fromString(token.getSubject()).value(), AuditActor.CLIENT, null, requestId, network)
                : new Sender(Long.valueOf(token.getSubject()), null, chain(token.getClaim("act")), requestId, network);
    }

    private static String chain(Object act) {
        String text = act instanceof JsonObject object ? object.toString() : act == null ? null : act.toString();
        return text == null || text.length() <= LONGEST_CHAIN ? text : text.substring(0, LONGEST_CHAIN);
    }
}
