package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Sessions: begun by signing in, kept by rotating refresh tokens, ended by signing out, by time, or by the second use of
 * a refresh token, which means that somebody else has a copy.
 */
@ApplicationScoped
public class SessionService {

    /** Tabs of one browser may refresh at the same moment; within this time they get the same successor. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final EntityManager database;
    private final SessionConfig config;
    private final Clock clock;

    SessionService(RefreshTokens refreshTokens, AccessTokens accessTokens, EntityManager database, SessionConfig config, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Begins a session for a person who has just proved who they are. */
    @Atomic
    public Tokens begin(long account) {
        long session = Id.next();
        database.createNativeQuery("INSERT INTO session (id, account_id, started_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, session).setParameter(2, account).setParameter(3, clock.instant()).executeUpdate();
        String refresh = RefreshTokens.random();
        store(refresh, session);
        return new Tokens(accessTokens.issue(account, session), config.accessToken(), refresh);
    }

    /** @return empty when the token is unknown, over, or was used before; a token used twice ends its session */
    @Atomic
    public Optional<Tokens> refresh(String token) {
        List<?> found = database.createNativeQuery("""
                SELECT s.id, s.account_id, s.started_at, t.issued_at, t.used_at FROM refresh_token t JOIN session s ON s.id = t.session_id
                WHERE t.token_hash = ?1 AND s.revoked_at IS NULL FOR UPDATE""")
                .setParameter(1, RefreshTokens.hash(token)).getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        long session = ((Number) row[0]).longValue();
        long account = ((Number) row[1]).longValue();
        Instant now = clock.instant();
        if (now.isAfter(Time.ofColumn(row[2]).plus(config.absolute())) || now.isAfter(Time.ofColumn(row[3]).plus(config.idle()))) {
            return Optional.empty();
        }
        String successor = refreshTokens.successor(token);
        if (row[4] == null) {
            database.createNativeQuery("UPDATE refresh_token SET used_at = ?2 WHERE token_hash = ?1")
                    .setParameter(1, RefreshTokens.hash(token)).setParameter(2, now).executeUpdate();
            store(successor, session);
        } else if (now.isAfter(Time.ofColumn(row[4]).plus(LEEWAY))) {
            revoke(session);
            return Optional.empty();
        }
        return Optional.of(new Tokens(accessTokens.issue(account, session), config.accessToken(), successor));
    }

    /** Ends the session that the token belongs to; an unknown token is no error. */
    @Atomic
    public void signOut(String token) {
        database.createNativeQuery("""
                UPDATE session s JOIN refresh_token t ON t.session_id = s.id SET s.revoked_at = ?2
                WHERE t.token_hash = ?1 AND s.revoked_at IS NULL""")
                .setParameter(1, RefreshTokens.hash(token)).setParameter(2, clock.instant()).executeUpdate();
    }

    private void store(String token, long session) {
        database.createNativeQuery("INSERT INTO refresh_token (token_hash, session_id, issued_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, RefreshTokens.hash(token)).setParameter(2, session).setParameter(3, clock.instant()).executeUpdate();
    }

    private void revoke(long session) {
        database.createNativeQuery("UPDATE session SET revoked_at = ?2 WHERE id = ?1")
                .setParameter(1, session).setParameter(2, clock.instant()).executeUpdate();
    }
}
