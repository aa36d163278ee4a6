package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** The devices of one person, for that person. */
@ApplicationScoped
class MySessions {

    static final Listing LIST = new Listing("my-sessions");

    private final SessionService sessions;
    private final SignInGuard guard;
    private final EntityManager database;
    private final SessionConfig config;
    private final Clock clock;

    MySessions(SessionService sessions, SignInGuard guard, EntityManager database, SessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.guard = guard;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Atomic
    Page<SessionResponse> list(long account, long current, boolean staff, Cursor after, int limit) {
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery("""
                SELECT id, browser, system_name, network, started_at, last_seen_at FROM session
                WHERE account_id = ?1 AND id < ?2 AND revoked_at IS NULL AND last_seen_at > ?3 AND started_at > ?4
                ORDER BY id DESC LIMIT ?5""")
                .setParameter(1, account).setParameter(2, after == null ? Long.MAX_VALUE : after.id())
                .setParameter(3, now.minus(config.idleOf(staff))).setParameter(4, now.minus(config.absolute()))
                .setParameter(5, limit + 1).getResultList();
        return LIST.page(rows.stream().map(row -> response((Object[]) row, current)).toList(), limit,
                session -> Cursor.of(session.startedAt(), session.id().value()));
    }

    /** @return whether it is theirs; one that has ended already is no error */
    @Atomic
    boolean end(long account, long session) {
        if (database.createNativeQuery("SELECT id FROM session WHERE id = ?1 AND account_id = ?2 FOR UPDATE")
                .setParameter(1, session).setParameter(2, account).getResultList().isEmpty()) {
            return false;
        }
        sessions.end(session, account);
        return true;
    }

    /** Somebody who has lost a phone also wants its browser to be a stranger again. */
    @Atomic
    void endAll(long account, long kept) {
        sessions.endOthers(account, kept);
        guard.forgetPlacesOf(account);
    }

    private static SessionResponse response(Object[] row, long current) {
        long id = ((Number) row[0]).longValue();
        return new SessionResponse(Id.of(id), (String) row[1], (String) row[2], (String) row[3],
                Time.ofColumn(row[4]), Time.ofColumn(row[5]), id == current);
    }
}
