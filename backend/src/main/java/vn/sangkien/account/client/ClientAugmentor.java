package vn.sangkien.account.client;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import vn.sangkien.account.session.ClientTokens;
import vn.sangkien.shared.id.Id;

/**
 * Gives a client's token what the client may at this moment, as the rights of people are given: a secret or client that was revoked and one whose time
 * is over stop at once, on every node. Outside the addresses made for clients its token is none.
 */
@ApplicationScoped
class ClientAugmentor implements SecurityIdentityAugmentor {

    static final String PATHS = "/api/v1/client/";

    private static final Logger LOG = Logger.getLogger(ClientAugmentor.class);
    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final String IN_FORCE = """
            SELECT c.name, c.unit_id, c.addresses, c.per_minute, c.scopes, s.last_used_at IS NULL OR s.last_used_at < ?
            FROM api_client_secret s JOIN api_client c ON c.id = s.client_id
            WHERE s.id = ? AND c.id = ? AND s.revoked_at IS NULL AND c.revoked_at IS NULL AND c.expires_at > ?""";

    private final AgroalDataSource database;
    private final Clock clock;

    ClientAugmentor(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !ClientTokens.isOne(token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (request == null || !request.normalizedPath().startsWith(PATHS)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a client's token works on the client's addresses only"));
        }
        return context.runBlocking(() -> withScopes(identity, token));
    }

    private SecurityIdentity withScopes(SecurityIdentity identity, JsonWebToken token) {
        long client = Id.fromString(token.getClaim(ClientTokens.CLIENT)).value();
        long secret = Id.fromString(token.getClaim(ClientTokens.SECRET)).value();
        Instant now = clock.instant();
        try (var connection = database.getConnection(); var query = connection.prepareStatement(IN_FORCE)) {
            query.setTimestamp(1, Timestamp.from(now.minus(USED_EVERY)));
            query.setLong(2, secret);
            query.setLong(3, client);
            query.setTimestamp(4, Timestamp.from(now));
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new AuthenticationFailedException("client or secret revoked");
            }
            var builder = QuarkusSecurityIdentity.builder(identity).addAttribute(ClientCaller.CLIENT,
                    new ClientIdentity(client, row.getString(1), row.getLong(2), row.getString(3), row.getInt(4)));
            allowed(row.getString(5), token).forEach(scope -> builder.addRole(scope.word()));
            if (row.getBoolean(6)) {
                used(secret, now, connection);
            }
            return builder.build();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<ClientScope> allowed(String scopes, JsonWebToken token) {
        var allowed = EnumSet.noneOf(ClientScope.class);
        allowed.addAll(ClientScope.read(token.getClaim(ClientTokens.SCOPE)));
        allowed.retainAll(ClientScope.read(scopes));
        return allowed;
    }

    /** Of requests at the same moment one writes. That it could not be written is no reason to refuse anybody. */
    private void used(long secret, Instant now, Connection connection) {
        try (var update = connection.prepareStatement("UPDATE api_client_secret SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setLong(2, secret);
            update.setTimestamp(3, Timestamp.from(now.minus(USED_EVERY)));
            update.executeUpdate();
        } catch (SQLException busy) {
            LOG.debugf(busy, "when a secret was last used could not be written");
        }
    }
}
