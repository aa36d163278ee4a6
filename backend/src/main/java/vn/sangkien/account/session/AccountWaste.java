package vn.sangkien.account.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Removes sessions that are long over, refresh tokens long used, counted failures, old codes with their messages, counted minutes of clients, and answers that nobody will ask for again;
 * and ends the secrets of clients that nobody uses.
 */
@ApplicationScoped
class AccountWaste {

    private static final String LEASE = "account-waste";
    private static final int BATCH = 500;
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Ticks ticks = new Ticks("account-waste", this::clear);
    private final EntityManager database;
    private final SignInGuard guard;
    private final Idempotency idempotency;
    private final Codes codes;
    private final SecondStep secondStep;
    private final ClientService clients;
    private final Leases leases;
    private final SessionConfig config;
    private final Keep keep;
    private final Clock clock;
    private final Duration every;

    AccountWaste(EntityManager database, SignInGuard guard, Idempotency idempotency, Codes codes, SecondStep secondStep, ClientService clients, Leases leases, SessionConfig config, Keep keep, Clock clock,
                 @ConfigProperty(name = "sangkien.account-waste.clear-every") Duration every) {
        this.database = database;
        this.guard = guard;
        this.idempotency = idempotency;
        this.codes = codes;
        this.secondStep = secondStep;
        this.clients = clients;
        this.leases = leases;
        this.config = config;
        this.keep = keep;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(SOON.compareTo(every) < 0 ? SOON : every, every);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    /** In small steps, so that nobody waits for it, and only while the lease lasts. */
    void clear() {
        boolean more = true;
        while (more && !ticks.stopping() && leases.take(LEASE)) {
            more = guard.removeWaste() | idempotency.removeBefore(clock.instant().minus(keep.answers()), BATCH) == BATCH
                    | removeUsedTokens() == BATCH | removeSessions() == BATCH | codes.removeWaste(BATCH) | secondStep.removeWaste(BATCH)
                    | clients.removeWaste(BATCH) | clients.switchOffUnused(BATCH);
        }
    }

    /** A used one is kept as long as the session could go on: its second use gives the thief away. */
    @Atomic
    int removeUsedTokens() {
        return database.createNativeQuery("DELETE FROM refresh_token WHERE issued_at < ?1 AND used_at IS NOT NULL LIMIT ?2")
                .setParameter(1, clock.instant().minus(config.idle()).minus(Duration.ofDays(1))).setParameter(2, BATCH).executeUpdate();
    }

    @Atomic
    int removeSessions() {
        Instant now = clock.instant();
        List<?> over = database.createNativeQuery("""
                SELECT id FROM session WHERE last_seen_at < ?1
                UNION SELECT id FROM session WHERE started_at < ?2
                UNION SELECT id FROM session WHERE revoked_at < ?3 LIMIT ?4""")
                .setParameter(1, now.minus(config.idle()).minus(keep.sessions())).setParameter(2, now.minus(config.absolute()).minus(keep.sessions()))
                .setParameter(3, now.minus(keep.sessions())).setParameter(4, BATCH).getResultList();
        if (!over.isEmpty()) {
            database.createNativeQuery("DELETE FROM refresh_token WHERE session_id IN (?1)").setParameter(1, over).executeUpdate();
            database.createNativeQuery("DELETE FROM session WHERE id IN (?1)").setParameter(1, over).executeUpdate();
        }
        return over.size();
    }
}
