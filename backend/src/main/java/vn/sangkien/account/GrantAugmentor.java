package vn.sangkien.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a token's holder the roles that are in force now. Tokens name only the person and the session: a right that was
 * taken away, a closed account and an ended session work at once.
 */
@ApplicationScoped
class GrantAugmentor implements SecurityIdentityAugmentor {

    private static final String IN_FORCE = """
            SELECT g.role, g.unit_id
            FROM session s
            JOIN account a ON a.id = s.account_id AND a.state = 'ACTIVE'
            LEFT JOIN role_grant g ON g.account_id = a.id AND g.starts_at <= ? AND (g.ends_at IS NULL OR g.ends_at > ?)
            WHERE s.id = ? AND s.account_id = ? AND s.revoked_at IS NULL""";

    private final AgroalDataSource database;
    private final Clock clock;

    GrantAugmentor(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> withGrants(identity, token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity withGrants(SecurityIdentity identity, JsonWebToken token) {
        long account = Long.parseLong(token.getSubject());
        List<Grant> grants = inForce(account, Long.parseLong(token.getClaim("sid")));
        var builder = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Caller.ACCOUNT, account)
                .addAttribute(Caller.GRANTS, grants)
                .addRole(Role.WORKER.name());
        grants.forEach(grant -> builder.addRole(grant.role().name()));
        return builder.build();
    }

    private List<Grant> inForce(long account, long session) {
        var now = Timestamp.from(clock.instant());
        try (var connection = database.getConnection(); var query = connection.prepareStatement(IN_FORCE)) {
            query.setTimestamp(1, now);
            query.setTimestamp(2, now);
            query.setLong(3, session);
            query.setLong(4, account);
            return read(query.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
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
