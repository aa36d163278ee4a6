package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.transaction.Atomic;

/** Tells people what happened to their account, wherever they can be reached, so that the owner sees it who did not do it. */
@ApplicationScoped
public class News {

    private final AccountService accounts;
    private final Messages messages;
    private final Clock clock;

    News(AccountService accounts, Messages messages, Clock clock) {
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param text at most 70 letters, one SMS */
    @Atomic
    public void tell(long account, String subject, String text) {
        all(account, subject, text).forEach(messages::send);
    }

    /** The same for what nobody needs to hear at night. */
    @Atomic
    public void tellByDay(long account, String subject, String text) {
        all(account, subject, text).forEach(messages::sendByDay);
    }

    private Stream<NewMessage> all(long account, String subject, String text) {
        Instant useless = clock.instant().plus(Duration.ofDays(1));
        return accounts.contactsOf(account).stream().filter(contact -> messages.reaches(contact.medium()))
                .map(contact -> new NewMessage(contact.medium(), contact.value(), contact.medium() == Medium.EMAIL ? subject : null, text, useless));
    }
}
