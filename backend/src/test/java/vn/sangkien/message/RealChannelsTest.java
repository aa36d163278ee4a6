package vn.sangkien.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.shared.lease.Leases;

/** What is written to the outbox reaches a mail server and a gateway, whatever happens on the way. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RealChannelsTest {

    private static final String PHONE = "+84901234567";
    private static final String TEXT = "Mã \"Sáng Kiến\": 123456.\nĐừng đưa cho ai.";

    @Inject
    Messages messages;
    @Inject
    ReactiveMailer mailer;
    @Inject
    SampleChannel sample;
    @Inject
    Leases leases;
    @Inject
    Outbox outbox;
    @Inject
    TestClock time;
    @Inject
    EntityManager database;
    @Inject
    ObjectMapper json;

    private Sending sending;
    private MessageClock clock;

    @BeforeAll
    static void startReceivers() throws Exception {
        Receivers.start();
    }

    @AfterAll
    static void stopReceivers() {
        Receivers.stop();
    }

    @BeforeEach
    void nothingWaits() throws Exception {
        time.stopAt(time.instant());
        MessageConfig config = Receivers.config();
        sending = new Sending(outbox, new Channels(new SmtpChannel(mailer, config), new GatewayChannel(config, json), sample), time);
        clock = new MessageClock(sending, leases, config);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("DELETE FROM message").executeUpdate());
        Receivers.forget();
        Receivers.MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void letTheClockRun() {
        Receivers.forget();
        sending.stop();
        time.run();
    }

    @Test
    void anEMailArrivesInVietnameseWithAnIdOfItsOwn() throws Exception {
        messages.send(new NewMessage(Medium.EMAIL, "hong@example.vn", "Mã đăng nhập", TEXT, time.instant().plusSeconds(300)));
        sendDue();

        assertThat(Receivers.MAIL.getReceivedMessages()).hasSize(1);
        Message mail = Receivers.MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Mã đăng nhập");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("hong@example.vn");
        assertThat(mail.getFrom()[0].toString()).contains("khong-tra-loi@sangkien.example.vn");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@sangkien.example.vn>");
        assertThat(mail.getContent().toString().replace("\r", "")).contains(TEXT);
        assertThat(states()).containsExactly("SENT 1 wiped");
    }

    @Test
    void aMailServerThatIsAwayIsAskedAgain() throws Exception {
        Receivers.MAIL.stop();
        messages.send(new NewMessage(Medium.EMAIL, "hong@example.vn", "Mã", TEXT, time.instant().plusSeconds(300)));
        sendDue();
        assertThat(states()).containsExactly("WAITING 1 kept");

        time.advance(Duration.ofSeconds(301));
        sendDue();
        assertThat(states()).as("nobody needs it any more").containsExactly("FAILED 2 wiped");
        Receivers.MAIL.reset();
    }

    @Test
    void theGatewayGetsOneCallWithTheSecretAndAJsonText() throws Exception {
        toPhone();
        sendDue();
        sendDue();

        assertThat(Receivers.CALLS).hasSize(1);
        Receivers.Call call = Receivers.CALLS.get(0);
        assertThat(call.authorization()).isEqualTo("Bearer " + Receivers.SECRET);
        assertThat(json.readValue(call.body(), Map.class)).isEqualTo(Map.of("to", PHONE, "text", TEXT, "id", call.key()));
        assertThat(states()).containsExactly("SENT 1 wiped");
    }

    @Test
    void faultsOfTheGatewayAreTriedAgainLaterAndLater() throws Exception {
        Receivers.ANSWERS.addAll(List.of(500, 503, 429));
        toPhone();
        for (int seconds : new int[] {0, 2, 3, 6}) {
            time.advance(Duration.ofSeconds(seconds));
            sendDue();
            sendDue();
        }
        assertThat(Receivers.CALLS).hasSize(4);
        assertThat(Receivers.DELIVERED).hasSize(1);
        assertThat(states()).containsExactly("SENT 4 wiped");
    }

    @Test
    void whatTheGatewayRefusesIsNotTriedAgain() throws Exception {
        Receivers.ANSWERS.add(400);
        toPhone();
        sendDue();
        time.advance(Duration.ofMinutes(2));
        sendDue();

        assertThat(Receivers.CALLS).hasSize(1);
        assertThat(states()).containsExactly("FAILED 1 wiped");
    }

    @Test
    void anAnswerThatComesTooLateDoesNotSendThePersonTheSameTwice() throws Exception {
        Receivers.gate = new CountDownLatch(1);
        toPhone();
        sendDue();
        assertThat(states()).containsExactly("WAITING 1 kept");
        Receivers.gate.countDown();

        time.advance(Duration.ofSeconds(2));
        sendDue();
        assertThat(Receivers.CALLS).hasSize(2).extracting(Receivers.Call::key).containsOnly(Receivers.CALLS.get(0).key());
        assertThat(Receivers.DELIVERED).hasSize(1);
        assertThat(states()).containsExactly("SENT 2 wiped");
    }

    @Test
    void whatAProcessWasSendingWhenItDiedIsSentByAnother() throws Exception {
        toPhone();
        Outgoing left = outbox.claim(outbox.due(Medium.PHONE, 1).get(0)).orElseThrow();
        sendDue();
        assertThat(Receivers.CALLS).as("it may still be at it").isEmpty();

        time.advance(Outbox.CLAIM);
        sendDue();
        assertThat(Receivers.CALLS).hasSize(1).first().extracting(Receivers.Call::key).isEqualTo(Long.toString(left.id()));
    }

    @Test
    void whileAnotherNodeHasTheLeaseThisOneSendsNothing() throws Exception {
        toPhone();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE lease SET owner = 'another', lease_until = ?1 WHERE name = 'messages'")
                .setParameter(1, time.instant().plusSeconds(5)).executeUpdate());
        sendDue();
        assertThat(Receivers.CALLS).isEmpty();

        time.advance(Duration.ofSeconds(6));
        sendDue();
        assertThat(Receivers.CALLS).hasSize(1);
    }

    @Test
    void whatWasRolledBackIsNotSent() throws Exception {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                toPhone();
                throw new IllegalStateException("the change that it tells of failed");
            });
        } catch (RuntimeException expected) {
            // As intended.
        }
        sendDue();
        assertThat(Receivers.CALLS).isEmpty();
    }

    @Test
    void aMailServerThatIsAwayKeepsNoCodeFromATelephone() throws Exception {
        messages.send(new NewMessage(Medium.EMAIL, "hong@example.vn", "Mã", TEXT, time.instant().plusSeconds(200)));
        toPhone();
        clock.sendDue(Medium.PHONE);
        assertThat(Receivers.DELIVERED).hasSize(1);
        assertThat(states()).containsExactly("WAITING 0 kept", "SENT 1 wiped");
    }

    private void sendDue() throws InterruptedException {
        for (Medium medium : Medium.values()) {
            clock.sendDue(medium);
        }
    }

    private void toPhone() {
        messages.send(new NewMessage(Medium.PHONE, PHONE, null, TEXT, time.instant().plusSeconds(300)));
    }

    private List<String> states() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "SELECT CONCAT(state, ' ', tries, IF(text IS NULL, ' wiped', ' kept')) FROM message ORDER BY id", String.class).getResultList());
    }
}
