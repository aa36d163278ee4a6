package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResetPasswordTest {

    private static final String OLD = "một mật khẩu dài";
    private static final String NEW = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;

    private final Newcomer somebody = new Newcomer();
    private Person person;

    @BeforeEach
    void somebodyWithAPassword() {
        person = world.withPassword(world.person("Đinh Thị Quên"), OLD);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theNewPasswordWorksTheOldOneDoesNotAndEverySessionButTheNewOneIsOver() {
        String request = somebody.asked(person.email(), "RESET");

        String token = somebody.reset(request, post.codeTo(person.email()), NEW).then().statusCode(200).cookie("rt").extract().path("accessToken");

        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("id", equalTo(person.id()));
        Api.as(person).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        From.signIn(From.somewhere(), person.email(), OLD).then().spec(Refused.with(401, "sign-in-failed"));
        From.signIn(From.somewhere(), person.email(), NEW).then().statusCode(200);
        assertThat(post.textsTo(world.phoneOf(person))).as("the other way to reach them").first().asString().contains("đặt lại");
    }

    @Test
    void aPasswordThatOthersWouldGuessUsesUpNeitherCodeNorTries() {
        String request = somebody.asked(person.email(), "RESET");
        String code = post.codeTo(person.email());

        for (int i = 0; i < 6; i++) {
            somebody.reset(request, code, "12345678").then().spec(Refused.naming("newPassword"));
        }
        somebody.reset(request, code, NEW).then().statusCode(200);
        somebody.reset(request, code, NEW).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void ofFiftyAtOnceOneSetsThePassword() throws Exception {
        String request = somebody.asked(person.email(), "RESET");
        String code = post.codeTo(person.email());
        var next = new AtomicInteger();

        List<Integer> chosen = AtOnce.call(50, () -> {
            int mine = next.incrementAndGet();
            int status = somebody.reset(request, code, NEW + " " + mine).statusCode();
            assertThat(status).isIn(200, 422, 503);
            return status == 200 ? mine : 0;
        });

        assertThat(chosen).filteredOn(mine -> mine > 0).hasSize(1);
        int winner = chosen.stream().mapToInt(Integer::intValue).sum();
        From.signIn(From.somewhere(), person.email(), NEW + " " + winner).then().statusCode(200);
        From.signIn(From.somewhere(), person.email(), NEW + " " + (winner % 50 + 1)).then().statusCode(401);
    }

    @Test
    void whoeverHoldsARoleNeedsALongerOneAndACodeByEMail() {
        clock.stopAt(clock.instant());
        world.grant(person, Role.REVIEWER, world.unit(world.root(), "Công đoàn Đặt Lại"));
        String phone = world.phoneOf(person);

        String byPhone = somebody.asked(phone, "RESET");
        somebody.reset(byPhone, post.codeTo(phone), NEW).then().spec(Refused.with(403, "reset-by-email"));
        String byMail = somebody.asked(person.email(), "RESET");
        String code = post.codeTo(person.email());
        somebody.reset(byMail, code, "mười con trâu").then().spec(Refused.naming("newPassword"));
        somebody.reset(byMail, code, NEW).then().statusCode(200);
    }

    @Test
    void aWrongCodeChangesNothing() {
        String request = somebody.asked(person.email(), "RESET");

        somebody.reset(request, Newcomer.not(post.codeTo(person.email())), NEW).then().spec(Refused.with(422, "code-wrong"));
        clock.advance(Duration.ofMinutes(6));
        somebody.reset(request, post.codeTo(person.email()), NEW).then().spec(Refused.with(422, "code-over"));
        clock.run();
        Api.as(person).get("/api/v1/me").then().statusCode(200);
        From.signIn(From.somewhere(), person.email(), OLD).then().statusCode(200);
    }
}
