package vn.sangkien.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.transaction.Atomic;

/** Browsers on their way to a provider: each may come back once, within ten minutes, with the state it was given. */
@ApplicationScoped
class Visits {

    static final Duration VALID = Duration.ofMinutes(10);

    private final EntityManager database;
    private final Sealing sealing;
    private final Clock clock;

    Visits(EntityManager database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    record Visit(String provider, String nonceHash, String verifier) {
    }

    @Atomic
    void begin(String state, String browser, String provider, String nonce, String verifier) {
        String hash = Opaque.hash(state);
        database.createNativeQuery("INSERT INTO provider_visit (state_hash, browser_hash, provider, nonce_hash, verifier, valid_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, hash).setParameter(2, Opaque.hash(browser)).setParameter(3, provider).setParameter(4, Opaque.hash(nonce))
                .setParameter(5, sealing.seal(place(hash), verifier.getBytes(StandardCharsets.US_ASCII))).setParameter(6, clock.instant().plus(VALID)).executeUpdate();
        removeWaste();
    }

    /** @throws vn.sangkien.shared.problem.DomainException 422 for a second time, another browser, or too late */
    @Atomic
    Visit end(String state, String browser) {
        String hash = Opaque.hash(state);
        if (database.createNativeQuery("UPDATE provider_visit SET used_at = ?3 WHERE state_hash = ?1 AND browser_hash = ?2 AND used_at IS NULL AND valid_until > ?3")
                .setParameter(1, hash).setParameter(2, Opaque.hash(browser)).setParameter(3, clock.instant()).executeUpdate() == 0) {
            throw ProviderRefusals.over();
        }
        Object[] row = (Object[]) database.createNativeQuery("SELECT provider, nonce_hash, verifier FROM provider_visit WHERE state_hash = ?1").setParameter(1, hash).getSingleResult();
        return new Visit((String) row[0], (String) row[1], new String(sealing.open(place(hash), (byte[]) row[2]), StandardCharsets.US_ASCII));
    }

    /** A few with each new one. */
    private void removeWaste() {
        List.of("provider_visit", "identity_link").forEach(table -> database.createNativeQuery("DELETE FROM " + table + " WHERE valid_until < ?1 LIMIT 10")
                .setParameter(1, clock.instant().minus(Duration.ofDays(1))).executeUpdate());
    }

    private static String place(String hash) {
        return "provider_visit.verifier:" + hash;
    }
}
