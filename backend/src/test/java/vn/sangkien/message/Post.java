package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people find in their telephones and mailboxes. Everything that waits is sent first. */
@ApplicationScoped
public class Post {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final MessageClock clock;
    private final SampleChannel sample;

    Post(MessageClock clock, SampleChannel sample) {
        this.clock = clock;
        this.sample = sample;
    }

    /** The newest first. */
    public List<String> textsTo(String recipient) {
        try {
            for (Medium medium : Medium.values()) {
                clock.sendDue(medium);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return sample.last().stream().filter(message -> message.recipient().equals(recipient)).map(SampleMessage::text).toList();
    }

    public String codeTo(String recipient) {
        Matcher code = CODE.matcher(textsTo(recipient).get(0));
        if (!code.find()) {
            throw new AssertionError("no code was sent to " + recipient);
        }
        return code.group();
    }
}
