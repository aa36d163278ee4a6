package vn.sangkien.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** Thousands of people sign in from one address, and one of their machines guesses. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactoryTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @Inject
    World world;
    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void anyNumberOfWrongPasswordsFromOneAddressLocksNobodyElseOut() throws Exception {
        clock.stopAt(clock.instant());
        String factory = From.somewhere();
        Person colleague = world.withPassword(world.person("Đồng Nghiệp"), PASSWORD);
        Person newcomer = world.withPassword(world.person("Người Mới"), PASSWORD);
        From.signIn(factory, colleague.email(), PASSWORD).then().statusCode(200);

        // Seen with ten thousand, which takes minutes; what comes after the first few hundred is all the same.
        int tries = 1_000;
        var checked = new AtomicInteger();
        var next = new AtomicInteger();
        Callable<Integer> guesser = () -> {
            int made = 0;
            for (int i = next.getAndIncrement(); i < tries; i = next.getAndIncrement()) {
                Response answer = From.signIn(factory, "khong-co-" + factory + "-" + i % 35 + "@example.vn", "sai");
                assertThat(answer.statusCode()).isIn(401, 429, 503);
                checked.addAndGet(answer.statusCode() == 401 ? 1 : 0);
                made++;
            }
            return made;
        };
        assertThat(AtOnce.call(8, guesser).stream().mapToInt(Integer::intValue).sum()).isEqualTo(tries);

        assertThat(checked.get()).as("passwords that were looked at").isBetween(300, 320);
        From.signIn(factory, colleague.email(), PASSWORD).then().statusCode(200);
        From.signIn(From.somewhere(), newcomer.email(), PASSWORD).then().statusCode(200);
        From.signIn(factory, newcomer.email(), "sai").then().spec(Refused.with(429, "sign-in-paused")).header("Retry-After", "60");
        assertThat(From.signIn(factory, colleague.email(), "sai").asString()).as("a login known here must not be told from another")
                .isEqualTo(From.signIn(factory, "chua-ai-biet@example.vn", "sai").asString());

        clock.advance(Duration.ofMinutes(1));
        From.signIn(factory, newcomer.email(), PASSWORD).then().statusCode(200);
    }
}
