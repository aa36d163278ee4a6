package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Sessions: begun by signing in, kept by rotating refresh tokens, ended by signing out, by time, or by the second use of
 * a refresh token, which means that somebody else has a copy.
 */
@ApplicationScoped
public class SessionService {

    /** Tabs of one browser may refresh at the same moment; within this time they get the same successor, as long as nobody used that one. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final GrantService grants;
    private final EntityManager database;
    private final SessionConfig config;
    private final Audit audit;
    private final Clock clock;

    SessionService(RefreshTokens refreshTokens, AccessTokens accessTokens, GrantService grants, EntityManager database,
                   SessionConfig config, Audit audit, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.grants = grants;
        this.database = database;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    public Tokens begin(long account) {
        return begin(account, Device.UNKNOWN);
    }

    /** Begins a session for a person who has just proved who they are. */
    @Atomic
    public Tokens begin(long account, Device device) {
        long session = Id.next();
        database.createNativeQuery("""
                INSERT INTO session (id, account_id, started_at, last_seen_at, browser, system_name, network)
                VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)""")
                .setParameter(1, session).setParameter(2, account).setParameter(3, clock.instant())
                .setParameter(4, device.browser()).setParameter(5, device.system()).setParameter(6, device.network()).executeUpdate();
        String refresh = Opaque.random();
        store(refresh, session);
        return new Tokens(accessTokens.issue(account, session), config.accessToken(), refresh);
    }

    /** @return empty when the token is unknown, over, or was used before; a token used twice ends its session */
    @Atomic
    public Optional<Tokens> refresh(String token) {
        List<?> found = database.createNativeQuery("""
                SELECT s.id, s.account_id, s.started_at, t.issued_at, t.used_at FROM refresh_token t JOIN session s ON s.id = t.session_id
                WHERE t.token_hash = ?1 AND s.revoked_at IS NULL FOR UPDATE""")
                .setParameter(1, Opaque.hash(token)).getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        long session = ((Number) row[0]).longValue();
        long account = ((Number) row[1]).longValue();
        Instant now = clock.instant();
        if (now.isAfter(Time.ofColumn(row[2]).plus(config.absolute())) || idle(account, Duration.between(Time.ofColumn(row[3]), now))) {
            return Optional.empty();
        }
        String successor = refreshTokens.successor(token);
        if (row[4] == null) {
            database.createNativeQuery("UPDATE refresh_token t JOIN session s ON s.id = t.session_id SET t.used_at = ?2, s.last_seen_at = ?2 WHERE t.token_hash = ?1")
                    .setParameter(1, Opaque.hash(token)).setParameter(2, now).executeUpdate();
            store(successor, session);
        } else if (now.isAfter(Time.ofColumn(row[4]).plus(LEEWAY)) || used(successor)) {
            revoke(session, account, AuditAction.SESSION_REVOKED);
            return Optional.empty();
        }
        return Optional.of(new Tokens(accessTokens.issue(account, session), config.accessToken(), successor));
    }

    /** Who holds a role is asked only when it would make a difference. */
    private boolean idle(long account, Duration since) {
        return since.compareTo(config.shortestIdle()) > 0 && since.compareTo(config.idleOf(grants.holdsRole(account))) > 0;
    }

    /** Whether the person signed in not longer ago than that, and so has just proved who they are. */
    public boolean startedWithin(long session, Duration time) {
        return !database.createNativeQuery("SELECT id FROM session WHERE id = ?1 AND started_at >= ?2").setParameter(1, session).setParameter(2, clock.instant().minus(time))
                .getResultList().isEmpty();
    }

    /** Ends the session that the token belongs to; an unknown token is no error. */
    @Atomic
    public void signOut(String token) {
        List<?> found = database.createNativeQuery("""
                SELECT s.id, s.account_id FROM refresh_token t JOIN session s ON s.id = t.session_id WHERE t.token_hash = ?1 AND s.revoked_at IS NULL FOR UPDATE""")
                .setParameter(1, Opaque.hash(token)).getResultList();
        found.stream().map(Object[].class::cast).forEach(row -> revoke(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), AuditAction.SIGN_OUT));
    }

    /** Ends every session of the person. */
    @Atomic
    public void endAll(long account) {
        endOthers(account, 0);
    }

    /** The same by somebody else. */
    @Atomic
    public void endAll(long account, long by) {
        end(account, 0, by);
    }

    /** Ends every session of the person but one. */
    @Atomic
    public void endOthers(long account, long kept) {
        end(account, kept, account);
    }

    private void end(long account, long kept, long by) {
        int ended = database.createNativeQuery("UPDATE session SET revoked_at = ?3 WHERE account_id = ?1 AND id <> ?2 AND revoked_at IS NULL")
                .setParameter(1, account).setParameter(2, kept).setParameter(3, clock.instant()).executeUpdate();
        audit.write(AuditEntry.of(AuditAction.SESSION_ENDED, AuditObject.ACCOUNT, account).by(by).forWhom(account).with("sessions", ended));
    }

    /** Whoever comes with the token before it is not a tab of the same moment, but somebody with an old copy. */
    private boolean used(String token) {
        return !database.createNativeQuery("SELECT session_id FROM refresh_token WHERE token_hash = ?1 AND used_at IS NOT NULL FOR UPDATE")
                .setParameter(1, Opaque.hash(token)).getResultList().isEmpty();
    }

    private void store(String token, long session) {
        database.createNativeQuery("INSERT INTO refresh_token (token_hash, session_id, issued_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, Opaque.hash(token)).setParameter(2, session).setParameter(3, clock.instant()).executeUpdate();
    }

    /** Ends one of the person's sessions; one that has ended stays as it is. */
    @Atomic
    void end(long session, long account) {
        revoke(session, account, AuditAction.SESSION_ENDED);
    }

    private void revoke(long session, long account, AuditAction why) {
        int ended = database.createNativeQuery("UPDATE session SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL")
                .setParameter(1, session).setParameter(2, clock.instant()).executeUpdate();
        if (ended > 0) {
            audit.write(AuditEntry.of(why, AuditObject.SESSION, session).by(account));
        }
    }
}
