package vn.sangkien.account.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** Somebody tries passwords for one login. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GuessingTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Person person;
    private String here;

    @BeforeEach
    void somebodySomewhere() {
        clock.stopAt(clock.instant());
        person = world.withPassword(world.person("Bị Đoán"), PASSWORD);
        here = From.somewhere();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneWaitsAMinute() {
        wrong(10, here, person.email());

        From.signIn(here, person.email(), PASSWORD).then().spec(Refused.with(429, "sign-in-paused"))
                .header("Retry-After", "60").body("retryAfterSeconds", equalTo(60))
                .body("detail", containsString("sau 1 phút")).body("detailEn", containsString("in 1 minute"));

        clock.advance(Duration.ofSeconds(31));
        From.signIn(here, person.email(), PASSWORD).then().statusCode(429).header("Retry-After", "29").body("detail", containsString("sau 29 giây"));
        clock.advance(Duration.ofSeconds(29));
        From.signIn(here, person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void aLoginThatNobodyHasIsAnsweredTheSameAllTheWay() {
        String other = From.somewhere();
        for (int i = 0; i < 12; i++) {
            Response known = From.signIn(here, person.email(), "sai " + i);
            Response unknown = From.signIn(other, "khong" + person.email(), "sai " + i);
            assertThat(known.statusCode()).isEqualTo(i < 10 ? 401 : 429);
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(unknown.asString()).isEqualTo(known.asString());
            assertThat(unknown.header("Retry-After")).isEqualTo(known.header("Retry-After"));
            assertThat(unknown.headers().asList()).extracting("name").isEqualTo(known.headers().asList().stream().map(header -> header.getName()).toList());
        }
    }

    @Test
    void thePauseGrowsToAQuarterOfAnHourAndIsForgottenAfterTwelve() {
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            wrong(10, here, person.email());
            From.signIn(here, person.email(), "sai").then().statusCode(429).header("Retry-After", Integer.toString(minutes * 60));
            clock.advance(Duration.ofMinutes(minutes));
        }
        clock.advance(Duration.ofHours(12));
        wrong(10, here, person.email());
        From.signIn(here, person.email(), "sai").then().statusCode(429).header("Retry-After", "60");
    }

    @Test
    void signingInWipesTheSlate() {
        wrong(9, here, person.email());
        From.signIn(here, person.email(), PASSWORD).then().statusCode(200);

        wrong(9, here, person.email());
        From.signIn(here, person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void fewWrongPasswordsAQuarterOfAnHourPauseNothing() {
        for (int i = 0; i < 3; i++) {
            wrong(9, here, person.email());
            clock.advance(Duration.ofMinutes(15));
        }
        From.signIn(here, person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void howTheLoginIsWrittenMakesNoDifference() {
        wrong(9, here, person.email());
        wrong(1, here, "  " + person.email().toUpperCase(Locale.ROOT) + " ");

        From.signIn(here, person.email(), PASSWORD).then().statusCode(429);
    }

    @Test
    void lettersThatOnlyLookTheSameReachNobody() {
        for (String odd : new String[] {person.email().replace('n', 'ｎ'), person.email().replaceFirst("n", "n\u0000"), person.email().replaceFirst("n", "n\u200b")}) {
            From.signIn(here, odd, PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
        }
    }

    @Test
    void fiftyTriesAtOnceAreNoMoreThanTen() throws Exception {
        var answers = AtOnce.call(50, () -> From.signIn(here, person.email(), "sai"));

        // On a busy machine a password may not come to be checked in time; such a try was none.
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(401, 429, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 401).hasSizeLessThanOrEqualTo(10);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 429).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void whoeverGuessesFromElsewhereLocksNobodyOut() {
        wrong(10, here, person.email());

        From.signIn(From.somewhere(), person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void aKnownBrowserSignsInWhileItsNetworkMayNot() {
        String browser = From.signIn(here, person.email(), PASSWORD).then().statusCode(200).extract().cookie("dv");
        wrong(10, here, person.email());

        From.signIn(here, person.email(), PASSWORD).then().statusCode(429);
        From.signIn(From.address(here).cookie("dv", browser), person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void aKnownBrowserMayNotGuessEither() {
        String browser = From.signIn(here, person.email(), PASSWORD).then().statusCode(200).extract().cookie("dv");
        for (int i = 0; i < 10; i++) {
            From.signIn(From.address(From.somewhere()).cookie("dv", browser), person.email(), "sai").then().statusCode(401);
        }
        From.signIn(From.address(From.somewhere()).cookie("dv", browser), person.email(), PASSWORD).then().statusCode(429);
    }

    @Test
    void aBrowserKnownForOnePersonIsUnknownForAnother() {
        Person neighbour = world.withPassword(world.person("Bên Cạnh"), PASSWORD);
        String browser = From.signIn(here, neighbour.email(), PASSWORD).then().statusCode(200).extract().cookie("dv");
        wrong(10, here, person.email());

        From.signIn(From.address(here).cookie("dv", browser), person.email(), PASSWORD).then().statusCode(429);
    }

    @Test
    void aHundredWrongPasswordsAnHourFromManyNetworksPauseTheLoginExceptWhereItIsKnown() {
        String home = From.somewhere();
        From.signIn(home, person.email(), PASSWORD).then().statusCode(200);
        for (int i = 0; i < 10; i++) {
            wrong(10, From.somewhere(), person.email());
        }

        From.signIn(From.somewhere(), person.email(), PASSWORD).then().spec(Refused.with(429, "sign-in-paused")).header("Retry-After", "900");
        From.signIn(home, person.email(), PASSWORD).then().statusCode(200);
        String unknownAnswer = From.signIn(From.somewhere(), person.email(), "sai").asString();
        assertThat(From.signIn(home, person.email(), "sai").asString()).isEqualTo(unknownAnswer);
        clock.advance(Duration.ofMinutes(15));
        From.signIn(From.somewhere(), person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void aForgedAddressMovesNothing() {
        for (int i = 0; i < 10; i++) {
            From.signIn(From.sender("127.0.0.21").header("X-Forwarded-For", From.somewhere()).header("Forwarded", "for=" + From.somewhere()),
                    person.email(), "sai").then().statusCode(401);
        }
        From.signIn(From.sender("127.0.0.21").header("X-Forwarded-For", From.somewhere()), person.email(), PASSWORD).then().statusCode(429);
    }

    @Test
    void theAddressesOfOneIpv6LineCountTogether() {
        String line = "2001:db8:0:" + Integer.toHexString((int) (person.value() & 0xffff));
        for (int i = 0; i < 10; i++) {
            From.signIn(line + "::" + (i + 1), person.email(), "sai").then().statusCode(401);
        }
        From.signIn(line + ":ffff::1", person.email(), PASSWORD).then().statusCode(429);
        From.signIn("2001:db8:1:" + line.substring(line.lastIndexOf(':') + 1) + "::1", person.email(), PASSWORD).then().statusCode(200);
    }

    private static void wrong(int times, String from, String login) {
        for (int i = 0; i < times; i++) {
            From.signIn(from, login, "sai " + i).then().spec(Refused.with(401, "sign-in-failed"));
        }
    }
}
