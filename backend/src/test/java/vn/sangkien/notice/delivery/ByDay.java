package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.TestClock;
import vn.sangkien.message.Messages;
import vn.sangkien.message.Post;

/** What people find in their telephones and mailboxes outside the quiet hours, at whatever hour the tests run. */
@ApplicationScoped
public class ByDay {

    private final DeliveryClock sender;
    private final Messages messages;
    private final Post post;
    private final TestClock clock;

    ByDay(DeliveryClock sender, Messages messages, Post post, TestClock clock) {
        this.sender = sender;
        this.messages = messages;
        this.post = post;
        this.clock = clock;
    }

    /** At night the clock goes on to the morning; it stands still from here on. */
    public void begin() {
        clock.stopAt(messages.quiet().nextOpen(clock.instant()));
    }

    /** The newest first. */
    public List<String> textsTo(String recipient) {
        begin();
        sender.work();
        return post.textsTo(recipient);
    }
}
