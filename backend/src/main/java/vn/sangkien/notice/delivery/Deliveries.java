package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** The rows of what goes out. */
@ApplicationScoped
class Deliveries {

    private static final String THIS_ONE = " WHERE account_id = ?1 AND event = ?2 AND channel = ?3";

    private final EntityManager database;
    private final Clock clock;

    Deliveries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<DueDelivery> due(boolean summary, int most) {
        List<?> rows = database.createNativeQuery("""
                SELECT account_id, event, channel, notice_id, unit_id FROM notice_delivery WHERE state = 'WAITING' AND summary = ?3 AND due_at <= ?1 ORDER BY due_at LIMIT ?2""")
                .setParameter(1, clock.instant()).setParameter(2, most).setParameter(3, summary).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> DueDelivery.of(row, summary)).toList();
    }

    /** For the rest of the transaction nobody else sends it. @return whether it still waits */
    boolean lock(DueDelivery delivery) {
        return !these("SELECT 1 FROM notice_delivery" + THIS_ONE + " AND state = 'WAITING' FOR UPDATE", delivery).getResultList().isEmpty();
    }

    @Atomic
    void putOff(DueDelivery delivery, Instant until) {
        these("UPDATE notice_delivery SET due_at = ?4" + THIS_ONE, delivery).setParameter(4, until).executeUpdate();
    }

    void handed(DueDelivery delivery, long message) {
        these("UPDATE notice_delivery SET state = 'HANDED', message_id = ?4, day = ?5" + THIS_ONE, delivery)
                .setParameter(4, message).setParameter(5, Time.dayOf(clock.instant())).executeUpdate();
    }

    void dropped(DueDelivery delivery, DropReason reason) {
        these("UPDATE notice_delivery SET state = 'DROPPED', reason = ?4, ended_at = ?5" + THIS_ONE, delivery)
                .setParameter(4, reason.name()).setParameter(5, clock.instant()).executeUpdate();
        if (reason.later() && delivery.noticeId() != null) {
            database.createNativeQuery("UPDATE notice SET in_summary = 1 WHERE id = ?1 AND read_at IS NULL").setParameter(1, delivery.noticeId()).executeUpdate();
        }
    }

    int ofPersonToday(long account, DeliveryChannel channel) {
        return count("SELECT COUNT(*) FROM notice_delivery WHERE account_id = ?1 AND day = ?2 AND channel = ?3", account, channel);
    }

    int ofUnitToday(long unit, DeliveryChannel channel) {
        return count("SELECT COUNT(*) FROM notice_delivery WHERE unit_id = ?1 AND day = ?2 AND channel = ?3", unit, channel);
    }

    /** Messages of which it is not known yet what became of them, behind one, the oldest first. */
    List<Long> unsettled(long after, int most) {
        return database.createNativeQuery("SELECT message_id FROM notice_delivery WHERE state = 'HANDED' AND message_id > ?1 ORDER BY message_id LIMIT ?2", Long.class)
                .setParameter(1, after).setParameter(2, most).getResultList();
    }

    void settle(Collection<Long> messages, boolean sent) {
        if (messages.isEmpty()) {
            return;
        }
        if (!sent) {
            database.createNativeQuery("""
                    UPDATE notice n JOIN notice_delivery d ON d.notice_id = n.id SET n.in_summary = 1
                    WHERE d.state = 'HANDED' AND d.message_id IN (?1) AND n.read_at IS NULL""").setParameter(1, messages).executeUpdate();
        }
        database.createNativeQuery("UPDATE notice_delivery SET state = ?2, reason = ?3, ended_at = ?4 WHERE state = 'HANDED' AND message_id IN (?1)")
                .setParameter(1, messages).setParameter(2, (sent ? DeliveryState.SENT : DeliveryState.FAILED).name())
                .setParameter(3, sent ? null : DropReason.NOT_TAKEN.name()).setParameter(4, clock.instant()).executeUpdate();
    }

    private int count(String sql, long whose, DeliveryChannel channel) {
        LocalDate today = Time.dayOf(clock.instant());
        return ((Number) database.createNativeQuery(sql).setParameter(1, whose).setParameter(2, today).setParameter(3, channel.name()).getSingleResult()).intValue();
    }

    private Query these(String sql, DueDelivery delivery) {
        return database.createNativeQuery(sql).setParameter(1, delivery.accountId()).setParameter(2, delivery.event()).setParameter(3, delivery.channel().name());
    }
}
