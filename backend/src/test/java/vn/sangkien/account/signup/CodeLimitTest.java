package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.code.Codes;
import vn.sangkien.message.Post;
import vn.sangkien.shared.secret.Sealing;

/** Codes cost money and disturb people, so nobody can have any number of them sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CodeLimitTest {

    @Inject
    TestClock clock;
    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    Codes codes;
    @Inject
    EntityManager database;
    @Inject
    Sealing sealing;

    private final Newcomer somebody = new Newcomer();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(clock.instant());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void oneAMinuteToOneContactForOnePurpose() {
        String contact = Newcomer.email();
        Instant now = clock.instant();
        somebody.ask(contact, "SIGN_IN").then().statusCode(202).body("validUntil", equalTo(now.plusSeconds(300).toString()))
                .body("nextPossibleAt", equalTo(now.plusSeconds(60).toString()));

        clock.advance(Duration.ofMillis(59_999));
        somebody.ask(contact, "SIGN_IN").then().spec(Refused.with(429, "code-too-soon")).header("Retry-After", "1");
        somebody.ask(contact.toUpperCase(), "SIGN_IN").then().spec(Refused.with(429, "code-too-soon"));
        clock.advance(Duration.ofMillis(1));
        somebody.ask(contact, "SIGN_IN").then().statusCode(202);
    }

    @Test
    void whoWaitsForACodeToSignInAsksForANewPasswordAtOnceAndBothCodesWork() {
        Person forgetful = world.person("Hay Quên");
        String signIn = somebody.asked(forgetful.email(), "SIGN_IN");
        String code = post.codeTo(forgetful.email());

        clock.advance(Duration.ofSeconds(10));
        String reset = somebody.ask(forgetful.email(), "RESET").then().statusCode(202).body("nextPossibleAt", equalTo(clock.instant().plusSeconds(60).toString()))
                .extract().path("requestId");
        String resetCode = post.codeTo(forgetful.email());
        assertThat(post.textsTo(forgetful.email())).hasSize(2);
        somebody.ask(forgetful.email(), "RESET").then().spec(Refused.with(429, "code-too-soon")).header("Retry-After", "60");
        somebody.ask(forgetful.email(), "SIGN_IN").then().spec(Refused.with(429, "code-too-soon")).header("Retry-After", "50");

        somebody.signIn(signIn, code).then().statusCode(200);
        somebody.reset(reset, resetCode, "mười hai con trâu đen").then().statusCode(200);
    }

    @Test
    void ofManyAtOnceOneIsSent() throws Exception {
        String contact = Newcomer.phone();

        List<Integer> answers = AtOnce.call(20, () -> somebody.ask(contact, "SIGN_IN").statusCode());

        assertThat(answers).filteredOn(status -> status == 202).hasSize(1);
        assertThat(post.textsTo(contact)).hasSize(1);
    }

    @Test
    void ofManyAtOnceOneIsSentForEachPurpose() throws Exception {
        String contact = Newcomer.phone();
        var next = new AtomicInteger();

        AtOnce.call(20, () -> somebody.ask(contact, next.getAndIncrement() % 2 == 0 ? "SIGN_IN" : "RESET").statusCode());

        assertThat(post.textsTo(contact)).hasSize(2);
    }

    @Test
    void fiveADayToOneContactForAllPurposesTogetherFromWhereverTheyAreAsked() {
        String contact = Newcomer.phone();
        for (int i = 1; i <= 5; i++) {
            Instant next = i < 5 ? clock.instant().plusSeconds(60) : clock.instant().minus(Duration.ofMinutes(4)).plus(Duration.ofDays(1));
            new Newcomer().ask(contact, i % 2 == 0 ? "RESET" : "SIGN_IN").then().statusCode(202).body("nextPossibleAt", equalTo(next.toString()));
            clock.advance(Duration.ofMinutes(1));
        }
        new Newcomer().ask(contact, "SIGN_IN").then().spec(Refused.with(429, "code-enough"));
        new Newcomer().ask(contact, "RESET").then().spec(Refused.with(429, "code-enough"));
        clock.advance(Duration.ofDays(1).minusMinutes(5));
        new Newcomer().ask(contact, "SIGN_IN").then().statusCode(202);
    }

    @Test
    void anHourHasSoManyForEverybodyTogether() {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        clock.stopAt(hour.plus(30, ChronoUnit.MINUTES));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("REPLACE INTO code_hour (hour, medium, asked) VALUES (?1, 'PHONE', 1999)")
                .setParameter(1, hour).executeUpdate());

        somebody.ask(Newcomer.phone(), "SIGN_IN").then().statusCode(202);
        String waiting = Newcomer.phone();
        somebody.ask(waiting, "SIGN_IN").then().spec(Refused.with(429, "codes-paused")).header("Retry-After", "1800");
        somebody.ask(Newcomer.email(), "SIGN_IN").then().statusCode(202);
        assertThat(post.textsTo(waiting)).isEmpty();

        clock.advance(Duration.ofMinutes(30));
        somebody.ask(waiting, "SIGN_IN").then().statusCode(202);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("DELETE FROM code_hour").executeUpdate());
    }

    @Test
    void aNetworkHasManyAndThenWaitsWhileOthersDoNot() throws Exception {
        assertThat(AtOnce.call(6, () -> {
            int sent = 0;
            for (int i = 0; i < 50; i++) {
                sent += somebody.ask(Newcomer.email(), "SIGN_IN").statusCode() == 202 ? 1 : 0;
            }
            return sent;
        }).stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);

        somebody.ask(Newcomer.email(), "SIGN_IN").then().spec(Refused.with(429, "codes-paused")).header("Retry-After", "60");
        new Newcomer().ask(Newcomer.email(), "SIGN_IN").then().statusCode(202);
        clock.advance(Duration.ofMinutes(1));
        somebody.ask(Newcomer.email(), "SIGN_IN").then().statusCode(202);
    }

    @Test
    void whatHasNoEffectAnyMoreIsRemoved() {
        String contact = Newcomer.email();
        somebody.signIn(somebody.asked(contact, "SIGN_IN"), post.codeTo(contact)).then().statusCode(200);
        assertThat(left(contact)).isEqualTo(3);

        clock.advance(Duration.ofDays(8));
        while (codes.removeWaste(500)) {
            // The next part.
        }
        assertThat(left(contact)).isZero();
    }

    private long left(String contact) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "SELECT contact FROM one_time_code UNION ALL SELECT contact FROM registration_ticket UNION ALL SELECT recipient FROM message", byte[].class)
                .getResultStream().filter(sealed -> contact.equals(sealing.text((byte[]) sealed))).count());
    }
}
