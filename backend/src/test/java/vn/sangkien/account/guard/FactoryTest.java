package vn.sangkien.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    @Inject
    Vertx vertx;

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

        // A thousand logins once each, as from a stolen list, and then thousands of passwords for thirty of them.
        Map<Integer, Long> answers = From.flood(vertx, factory, 10_000, i -> "khong-co-" + factory + "-" + (i < 1_000 ? i : i % 30) + "@example.vn")
                .stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(answers.keySet()).isSubsetOf(401, 429, 503);
        assertThat(answers.get(401)).as("passwords that were looked at").isBetween(300L, 364L);
        From.signIn(factory, colleague.email(), PASSWORD).then().statusCode(200);
        From.signIn(From.somewhere(), newcomer.email(), PASSWORD).then().statusCode(200);
        From.signIn(factory, newcomer.email(), "sai").then().spec(Refused.with(429, "sign-in-paused")).header("Retry-After", "60");
        assertThat(From.signIn(factory, colleague.email(), "sai").asString()).as("a login known here must not be told from another")
                .isEqualTo(From.signIn(factory, "chua-ai-biet@example.vn", "sai").asString());

        clock.advance(Duration.ofMinutes(1));
        From.signIn(factory, newcomer.email(), PASSWORD).then().statusCode(200);
    }
}
