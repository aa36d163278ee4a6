package vn.sangkien.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** E-mail through the mail server of the installation. */
@ApplicationScoped
class SmtpChannel implements Channel {

    private final ReactiveMailer mailer;
    private final MessageConfig.Smtp config;

    SmtpChannel(ReactiveMailer mailer, MessageConfig config) {
        this.mailer = mailer;
        this.config = config.smtp();
        if (this.config.host().isPresent() && this.config.from().isEmpty()) {
            throw new IllegalStateException("SMTP_HOST is set and SMTP_FROM, the sender of all messages, is not");
        }
    }

    @Override
    public boolean takes(Medium medium) {
        return medium == Medium.EMAIL && config.host().isPresent();
    }

    /** A mail server takes the same message twice; its id tells the reader's program that it is the same. */
    @Override
    public void send(Outgoing message) throws IOException {
        String from = config.from().orElseThrow();
        String domain = from.replaceAll(".*@|>.*", "");
        Mail mail = Mail.withText(message.recipient(), message.subject(), message.text()).setFrom(from)
                .addHeader("Message-ID", "<" + message.id() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(config.timeout());
        } catch (RuntimeException failed) {
            throw new IOException("the mail server did not take it", failed);
        }
    }
}
