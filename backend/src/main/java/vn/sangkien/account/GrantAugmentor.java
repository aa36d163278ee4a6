package vn.sangkien.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Gives a token's holder the roles that are in force now. Tokens name only the person and the session: a right that was
 * taken away, a closed account and an ended session work at once.
 */
@ApplicationScoped
class GrantAugmentor implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(GrantAugmentor.class);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final String IN_FORCE = """
            SELECT g.role, g.unit_id, s.last_seen_at < ?, a.temporary_until IS NOT NULL, f.confirmed_at IS NOT NULL
            FROM session s
            JOIN account a ON a.id = s.account_id AND a.state = 'ACTIVE'
            LEFT JOIN second_factor f ON f.account_id = a.id
            LEFT JOIN role_grant g ON g.account_id = a.id AND g.starts_at <= ? AND (g.ends_at IS NULL OR g.ends_at > ?)
            WHERE s.id = ? AND s.account_id = ? AND s.revoked_at IS NULL""";

    /** In a token that is no person's. */
    private static final String CLIENT = "client_id";

    private final AgroalDataSource database;
    private final SecondFactorConfig secondFactor;
    private final Clock clock;

    GrantAugmentor(AgroalDataSource database, SecondFactorConfig secondFactor, Clock clock) {
        this.database = database;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token && !token.containsClaim(CLIENT)
                ? context.runBlocking(() -> withGrants(identity, token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity withGrants(SecurityIdentity identity, JsonWebToken token) {
        long account = Long.parseLong(token.getSubject());
        long session = Long.parseLong(token.getClaim("sid"));
        Standing standing = inForce(account, session);
        var builder = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Caller.ACCOUNT, account)
                .addAttribute(Caller.SESSION, session)
                .addAttribute(Caller.GRANTS, standing.grants())
                .addRole(Role.WORKER.name());
        if (standing.duty() != null) {
            builder.addAttribute(Caller.DUTY, standing.duty());
        }
        standing.grants().forEach(grant -> builder.addRole(grant.role().name()));
        return builder.build();
    }

    private record Standing(List<Grant> grants, Duty duty) {
    }

    private Standing inForce(long account, long session) {
        var now = Timestamp.from(clock.instant());
        try (var connection = database.getConnection(); var query = connection.prepareStatement(IN_FORCE)) {
            query.setTimestamp(1, Timestamp.from(clock.instant().minus(SEEN_EVERY)));
            query.setTimestamp(2, now);
            query.setTimestamp(3, now);
            query.setLong(4, session);
            query.setLong(5, account);
            ResultSet rows = query.executeQuery();
            List<Grant> grants = read(rows);
            Duty duty = !rows.first() ? null : rows.getBoolean(4) ? Duty.NEW_PASSWORD
                    : !grants.isEmpty() && !rows.getBoolean(5) && secondFactor.requiredAt(clock.instant()) ? Duty.SECOND_FACTOR : null;
            if (rows.first() && rows.getBoolean(3)) {
                seen(session, connection);
            }
            return new Standing(grants, duty);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Of requests at the same moment one writes. That it could not be written is no reason to refuse anybody. */
    private void seen(long session, Connection connection) {
        try (var update = connection.prepareStatement("UPDATE session SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setLong(2, session);
            update.setTimestamp(3, Timestamp.from(clock.instant().minus(SEEN_EVERY)));
            update.executeUpdate();
        } catch (SQLException busy) {
            LOG.debugf(busy, "when a session was last seen could not be written");
        }
    }

    private static List<Grant> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new AuthenticationFailedException("session or account ended");
        }
        var grants = new ArrayList<Grant>();
        do {
            if (rows.getString(1) != null) {
                grants.add(new Grant(Role.valueOf(rows.getString(1)), rows.getLong(2)));
            }
        } while (rows.next());
        return List.copyOf(grants);
    }
}
