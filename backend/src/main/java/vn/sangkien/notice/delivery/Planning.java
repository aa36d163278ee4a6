package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import vn.sangkien.message.Messages;
import vn.sangkien.message.QuietHours;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** Decides what is to go out to whom by which channel, in sets: one row for each (person, event, channel), and the database refuses a second one. */
@ApplicationScoped
class Planning {

    private final EntityManager database;
    private final Messages messages;
    private final DeliveryConfig config;
    private final QuietHours quiet;
    private final Clock clock;

    Planning(EntityManager database, Messages messages, DeliveryConfig config, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.config = config;
        this.quiet = messages.quiet();
        this.clock = clock;
    }

    /** Of what is told at once. @return whether there may be more */
    @Atomic
    boolean atOnce(int most) {
        Instant now = clock.instant();
        List<?> notices = database.createNativeQuery("SELECT id FROM notice WHERE send_at <= ?1 ORDER BY send_at, id LIMIT ?2", Long.class)
                .setParameter(1, now).setParameter(2, most).getResultList();
        if (notices.isEmpty()) {
            return false;
        }
        for (DeliveryChannel channel : reached()) {
            String column = channel == DeliveryChannel.PHONE ? "phone" : "email";
            database.createNativeQuery("""
                    INSERT IGNORE INTO notice_delivery (account_id, event, channel, summary, notice_id, idea_id, unit_id, state, made_at, due_at)
                    SELECT n.account_id, n.event, ?1, FALSE, n.id, n.idea_id, n.unit_id, 'WAITING', ?2, ?3
                    FROM notice n JOIN account a ON a.id = n.account_id AND a.state = 'ACTIVE' AND a.%1$s_key IS NOT NULL
                    LEFT JOIN notice_preference p ON p.account_id = n.account_id
                    WHERE n.id IN (?4) AND COALESCE(p.%1$s_at_once, TRUE)""".formatted(column))
                    .setParameter(1, channel.name()).setParameter(2, now).setParameter(3, quiet.nextOpen(now)).setParameter(4, notices).executeUpdate();
        }
        database.createNativeQuery("UPDATE notice SET send_at = NULL WHERE id IN (?1)").setParameter(1, notices).executeUpdate();
        return notices.size() == most;
    }

    /**
     * The summaries of the day, once it is time for them and until the evening: only people who have something unread get a row, some at a time in the order of their
     * accounts. What comes in behind them is in that of the next day, and so is everything when nothing ran all day.
     *
     * @return whether there may be more
     */
    @Atomic
    boolean summaries(int most) {
        Instant now = clock.instant();
        LocalDate day = Time.dayOf(now);
        LocalTime time = now.atZone(Time.ZONE).toLocalTime();
        if (time.isBefore(config.summaryAt()) || quiet.at(now) || !reached().contains(DeliveryChannel.EMAIL) || ended(day, now)) {
            return false;
        }
        long after = ((Number) database.createNativeQuery("SELECT position FROM notice_summary WHERE day = ?1 FOR UPDATE").setParameter(1, day).getSingleResult()).longValue();
        List<Long> people = database.createNativeQuery("SELECT DISTINCT account_id FROM notice WHERE in_summary = 1 AND account_id > ?1 ORDER BY account_id LIMIT ?2", Long.class)
                .setParameter(1, after).setParameter(2, most).getResultList();
        int planned = people.isEmpty() ? 0 : database.createNativeQuery("""
                INSERT IGNORE INTO notice_delivery (account_id, event, channel, summary, state, made_at, due_at)
                SELECT a.id, ?1, 'EMAIL', TRUE, 'WAITING', ?2, ?2 FROM account a LEFT JOIN notice_preference p ON p.account_id = a.id
                WHERE a.id IN (?3) AND a.state = 'ACTIVE' AND a.email_key IS NOT NULL AND COALESCE(p.email_summary, TRUE)""")
                .setParameter(1, DueDelivery.SUMMARY + day).setParameter(2, now).setParameter(3, people).executeUpdate();
        boolean more = people.size() == most;
        database.createNativeQuery("UPDATE notice_summary SET people = people + ?2, position = ?3, ended_at = ?4 WHERE day = ?1").setParameter(1, day)
                .setParameter(2, planned).setParameter(3, more ? people.get(most - 1) : after).setParameter(4, more ? null : now).executeUpdate();
        return more;
    }

    /** Looked for first, so that the usual look writes nothing. */
    private boolean ended(LocalDate day, Instant now) {
        List<?> found = database.createNativeQuery("SELECT ended_at FROM notice_summary WHERE day = ?1").setParameter(1, day).getResultList();
        if (found.isEmpty()) {
            database.createNativeQuery("INSERT IGNORE INTO notice_summary (day, begun_at) VALUES (?1, ?2)").setParameter(1, day).setParameter(2, now).executeUpdate();
            return false;
        }
        return found.get(0) != null;
    }

    private List<DeliveryChannel> reached() {
        return Arrays.stream(DeliveryChannel.values()).filter(channel -> messages.reaches(channel.medium())).toList();
    }
}
