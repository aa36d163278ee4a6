package vn.sangkien.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.shared.time.Time;

/** A code lives five minutes, and a hundred thousand summaries take longer than that. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UrgentFirstTest {

    @Inject
    Messages messages;
    @Inject
    Outbox outbox;
    @Inject
    Post post;
    @Inject
    TestClock clock;

    @BeforeEach
    void nothingElseWaitsAtNoon() {
        clock.stopAt(Time.dayOf(Instant.now()).atTime(12, 0).atZone(Time.ZONE).toInstant());
        post.textsTo("nobody");
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void aCodeGoesBeforeEverythingThatCanWait() {
        long summary = messages.sendByDay(mail("Tóm tắt"));
        clock.advance(Duration.ofSeconds(1));
        long code = messages.send(mail("Mã đăng nhập"));

        assertThat(outbox.due(Medium.EMAIL, 4)).containsExactly(code);
        assertThat(post.textsTo("chờ@example.com")).as("and everything goes in the end").contains("Mã đăng nhập", "Tóm tắt");
        assertThat(messages.ended(List.of(summary, code))).containsEntry(summary, true).containsEntry(code, true);
    }

    @Test
    void itIsKnownWhenMoreCanWaitThanLeaves() {
        messages.sendByDay(mail("Một"));
        messages.send(mail("Mã"));
        assertThat(messages.behind(2)).isFalse();

        messages.sendByDay(mail("Hai"));
        assertThat(messages.behind(2)).isTrue();

        post.textsTo("chờ@example.com");
        assertThat(messages.behind(1)).isFalse();
    }

    private NewMessage mail(String text) {
        return new NewMessage(Medium.EMAIL, "chờ@example.com", text, text, clock.instant().plus(Duration.ofHours(1)));
    }
}
