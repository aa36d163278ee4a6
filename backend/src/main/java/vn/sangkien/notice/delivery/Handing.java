package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.message.QuietHours;
import vn.sangkien.notice.Inbox;
import vn.sangkien.notice.InboxNotice;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.transaction.Atomic;

/** Hands what is due to the outbox of messages. That it was handed over and the message itself are one transaction, so a killed server does neither or both. */
@ApplicationScoped
class Handing {

    static final String LEASE = "notices";

    private static final Duration USEFUL = Duration.ofDays(1);

    private final Deliveries deliveries;
    private final Inbox inbox;
    private final AccountService accounts;
    private final Messages messages;
    private final Leases leases;
    private final DeliveryConfig config;
    private final QuietHours quiet;
    private final Clock clock;

    Handing(Deliveries deliveries, Inbox inbox, AccountService accounts, Messages messages, Leases leases, DeliveryConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.inbox = inbox;
        this.accounts = accounts;
        this.messages = messages;
        this.leases = leases;
        this.config = config;
        this.quiet = messages.quiet();
        this.clock = clock;
    }

    /** One of those that are due. What another node has sent meanwhile is left alone. */
    @Atomic
    void one(DueDelivery delivery) {
        if (!leases.lock(LEASE) || !deliveries.lock(delivery)) {
            return;
        }
        Instant now = clock.instant();
        if (quiet.at(now)) {
            deliveries.putOff(delivery, quiet.nextOpen(now));
            return;
        }
        List<InboxNotice> told = delivery.summary() ? inbox.forSummary(delivery.accountId()) : inbox.toSend(delivery.noticeId());
        Optional<Contact> contact = accounts.contactsOf(delivery.accountId()).stream().filter(known -> known.medium() == delivery.channel().medium()).findFirst();
        DropReason drop = told.isEmpty() ? delivery.summary() ? DropReason.NOTHING_NEW : DropReason.VOID : contact.isEmpty() ? DropReason.NO_CONTACT : capped(delivery);
        if (drop != null) {
            deliveries.dropped(delivery, drop);
            return;
        }
        deliveries.handed(delivery, messages.sendByDay(message(delivery, contact.get(), told, now)));
        if (delivery.summary()) {
            inbox.summedUp(told);
        }
    }

    /** The summary is one a day by itself. */
    private DropReason capped(DueDelivery delivery) {
        if (delivery.summary()) {
            return null;
        }
        if (deliveries.ofPersonToday(delivery.accountId(), delivery.channel()) >= config.perPersonAndDay()) {
            return DropReason.PERSON_CAP;
        }
        boolean costs = delivery.channel() == DeliveryChannel.PHONE && delivery.unitId() != null;
        return costs && deliveries.ofUnitToday(delivery.unitId(), DeliveryChannel.PHONE) >= config.phonePerUnitAndDay() ? DropReason.UNIT_CAP : null;
    }

    /** What a mail server does not take before the evening is not sent at night. */
    private NewMessage message(DueDelivery delivery, Contact contact, List<InboxNotice> told, Instant now) {
        Instant evening = quiet.nextQuiet(now);
        Instant useless = evening.isBefore(now.plus(USEFUL)) ? evening : now.plus(USEFUL);
        OutsideText text = delivery.summary() ? OutsideText.summary(told) : OutsideText.of(told.get(0));
        return new NewMessage(contact.medium(), contact.value(), contact.isPhone() ? null : text.subject(), contact.isPhone() ? text.brief() : text.whole(), useless);
    }

    /** Takes down what became of the messages that were handed over, some behind one. @return where to go on; 0 behind the last */
    @Atomic
    long settle(long after, int most) {
        List<Long> open = deliveries.unsettled(after, most);
        Map<Boolean, List<Long>> ended = messages.ended(open).entrySet().stream()
                .collect(Collectors.partitioningBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        deliveries.settle(ended.get(true), true);
        deliveries.settle(ended.get(false), false);
        return open.size() == most ? open.get(most - 1) : 0;
    }
}
