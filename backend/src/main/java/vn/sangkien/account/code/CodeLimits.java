package vn.sangkien.account.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.sangkien.message.Medium;
import vn.sangkien.shared.time.Time;

/** How often codes may be asked for. Works inside a transaction of the caller. */
@ApplicationScoped
class CodeLimits {

    static final Duration PAUSE = Duration.ofSeconds(60);
    static final Duration DAY = Duration.ofHours(24);
    static final int A_DAY = 5;

    private final EntityManager database;
    private final CodeConfig config;
    private final Clock clock;

    CodeLimits(EntityManager database, CodeConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Until the end of the transaction nobody else asks for this contact. The statement that locks comes first. Whoever waits for a code to
     * sign in may still ask for one for a new password; together they are counted for the day.
     *
     * @return when the next one may be asked for this purpose
     * @throws vn.sangkien.shared.problem.DomainException 429 when it is too soon, the same whoever's the contact is
     */
    Instant take(String contactKey, CodePurpose purpose) {
        Instant now = clock.instant();
        database.createNativeQuery("INSERT INTO code_count (contact_key, asked, since, last_at) VALUES (?1, 0, ?2, ?3) ON DUPLICATE KEY UPDATE asked = asked")
                .setParameter(1, contactKey).setParameter(2, now).setParameter(3, now.minus(DAY)).executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery("SELECT asked, since FROM code_count WHERE contact_key = ?1 FOR UPDATE")
                .setParameter(1, contactKey).getSingleResult();
        Instant since = Time.ofColumn(row[1]);
        boolean anew = !now.isBefore(since.plus(DAY));
        int asked = anew ? 1 : ((Number) row[0]).intValue() + 1;
        Instant begun = anew ? now : since;
        if (asked > A_DAY) {
            throw CodeRefusals.enoughToday(begun.plus(DAY), now);
        }
        // A read without a lock would fix this transaction's view, and the row of the hour has changed by the time it is taken.
        Object last = database.createNativeQuery("SELECT MAX(asked_at) FROM one_time_code WHERE contact_key = ?1 AND purpose = ?2 FOR UPDATE")
                .setParameter(1, contactKey).setParameter(2, purpose.name()).getSingleResult();
        Instant pausedUntil = last == null ? now : Time.ofColumn(last).plus(PAUSE);
        if (now.isBefore(pausedUntil)) {
            throw CodeRefusals.tooSoon(pausedUntil, now);
        }
        database.createNativeQuery("UPDATE code_count SET asked = ?2, since = ?3, last_at = ?4 WHERE contact_key = ?1")
                .setParameter(1, contactKey).setParameter(2, asked).setParameter(3, begun).setParameter(4, now).executeUpdate();
        return asked == A_DAY ? begun.plus(DAY) : now.plus(PAUSE);
    }

    /** All who ask wait for this row, so it is taken last. @throws vn.sangkien.shared.problem.DomainException 429 until the hour is over */
    void spend(Medium medium) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        database.createNativeQuery("INSERT INTO code_hour (hour, medium, asked) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE asked = asked + 1")
                .setParameter(1, hour).setParameter(2, medium.name()).executeUpdate();
        Number asked = (Number) database.createNativeQuery("SELECT asked FROM code_hour WHERE hour = ?1 AND medium = ?2 FOR UPDATE")
                .setParameter(1, hour).setParameter(2, medium.name()).getSingleResult();
        if (asked.intValue() > (medium == Medium.PHONE ? config.phonePerHour() : config.emailPerHour())) {
            throw CodeRefusals.everybodyWaits(hour.plus(1, ChronoUnit.HOURS), now);
        }
    }

    int forgetBefore(Instant last, int most) {
        database.createNativeQuery("DELETE FROM code_hour WHERE hour < ?1").setParameter(1, last).executeUpdate();
        return database.createNativeQuery("DELETE FROM code_count WHERE last_at < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
    }
}
