package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.guard.From;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefreshTest {

    @Inject
    World world;
    @Inject
    SessionService sessions;
    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void refreshingGivesANewAccessTokenAndANewCookie() {
        Person person = world.person("Thợ Hàn");
        String first = begin(person);

        Response refreshed = refresh(first);

        refreshed.then().statusCode(200).body("expiresIn", equalTo(600));
        assertThat(refreshed.cookie("rt")).isNotEqualTo(first);
        Api.anonymous().auth().oauth2(refreshed.path("accessToken")).get("/api/v1/me").then().statusCode(200).body("id", equalTo(person.id()));
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        assertThat(refresh(begin(world.person("Thợ Tiện"))).header("Set-Cookie")).contains("HTTPOnly").contains("SameSite=Strict").contains("Path=/");
    }

    @Test
    void twoTabsThatRefreshWithinTenSecondsGetTheSameSuccessor() {
        clock.stopAt(clock.instant());
        String first = begin(world.person("Hai Thẻ"));
        String successor = refresh(first).cookie("rt");

        clock.advance(Duration.ofSeconds(10));

        refresh(first).then().statusCode(200).cookie("rt", successor);
        refresh(successor).then().statusCode(200);
    }

    @Test
    void anOlderTokenThanTheLastOneEndsTheSessionAtOnce() {
        clock.stopAt(clock.instant());
        String first = begin(world.person("Bản Sao Cũ"));
        String second = refresh(first).cookie("rt");
        Response third = refresh(second);

        clock.advance(Duration.ofSeconds(1));

        refresh(second).then().statusCode(200).cookie("rt", third.cookie("rt"));
        refresh(first).then().spec(Refused.with(401, "unauthenticated"));
        refresh(third.cookie("rt")).then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().auth().oauth2(third.path("accessToken")).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void aTokenUsedAgainLaterEndsTheSessionForEverybodyWhoHasIt() {
        clock.stopAt(clock.instant());
        String first = begin(world.person("Bị Trộm"));
        Response refreshed = refresh(first);

        clock.advance(Duration.ofMillis(10_001));

        refresh(first).then().spec(Refused.with(401, "unauthenticated"));
        refresh(refreshed.cookie("rt")).then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().auth().oauth2(refreshed.path("accessToken")).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void fiftyRefreshesAtOnceLeaveOneLivingSession() throws Exception {
        String first = begin(world.person("Năm Mươi Thẻ"));

        var answers = AtOnce.call(50, () -> refresh(first));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        var successors = new HashSet<>(answers.stream().map(answer -> answer.cookie("rt")).toList());
        assertThat(successors).hasSize(1);
        refresh(successors.iterator().next()).then().statusCode(200);
    }

    @Test
    void aSessionNotUsedForTwoWeeksIsOver() {
        clock.stopAt(clock.instant());
        String first = begin(world.person("Nghỉ Dài"));

        clock.advance(Duration.ofDays(14));
        String second = refresh(first).then().statusCode(200).extract().cookie("rt");

        clock.advance(Duration.ofDays(14).plusMillis(1));
        refresh(second).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void aSessionIsOverAfterNinetyDaysHoweverBusy() {
        clock.stopAt(clock.instant());
        String token = begin(world.person("Chăm Chỉ"));
        for (int day = 0; day < 90; day += 10) {
            clock.advance(Duration.ofDays(10));
            token = refresh(token).then().statusCode(200).extract().cookie("rt");
        }

        clock.advance(Duration.ofDays(1));

        refresh(token).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void aRequestThatAnotherSiteCouldSendIsRefused() {
        String token = begin(world.person("Bị Lừa"));

        Api.anonymous().cookie("rt", token).post("/api/v1/auth/refresh").then().spec(Refused.with(400, "validation"));
        Api.anonymous().cookie("rt", token).post("/api/v1/auth/logout").then().spec(Refused.with(400, "validation"));

        refresh(token).then().statusCode(200);
    }

    @Test
    void withoutOrWithARubbishCookieThereIsNothingToRefresh() {
        Api.anonymous().header("X-Requested-With", "sangkien").post("/api/v1/auth/refresh").then().spec(Refused.with(401, "unauthenticated"));
        for (String rubbish : new String[] {"", "x", "x".repeat(3_000), "..%2f"}) {
            refresh(rubbish).then().spec(Refused.with(401, "unauthenticated"));
        }
    }

    @Test
    void aCookieThatWasThereBeforeSigningInIsNeverTakenOver() {
        Person victim = world.withPassword(world.person("Bị Gài"), "một mật khẩu dài");
        String ofAttacker = begin(world.person("Kẻ Gài"));
        for (String planted : new String[] {"x".repeat(43), ofAttacker}) {
            Response signedIn = From.signIn(From.address(From.somewhere()).cookie("rt", planted), victim.email(), "một mật khẩu dài");

            assertThat(signedIn.then().statusCode(200).extract().cookie("rt")).isNotEqualTo(planted);
        }
        refresh("x".repeat(43)).then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().auth().oauth2(refresh(ofAttacker).path("accessToken")).get("/api/v1/me").then().body("displayName", equalTo("Kẻ Gài"));
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Person person = world.person("Ra Về");
        Tokens tokens = sessions.begin(person.value());

        Response out = Api.anonymous().header("X-Requested-With", "sangkien").cookie("rt", tokens.refresh()).post("/api/v1/auth/logout");

        out.then().statusCode(204);
        assertThat(out.header("Set-Cookie")).contains("rt=;").contains("Max-Age=0");
        Api.anonymous().auth().oauth2(tokens.access()).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        refresh(tokens.refresh()).then().spec(Refused.with(401, "unauthenticated"));
        Api.as(person).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void signingOutTwiceIsNoError() {
        String token = begin(world.person("Ra Hai Lần"));
        for (int i = 0; i < 2; i++) {
            Api.anonymous().header("X-Requested-With", "sangkien").cookie("rt", token).post("/api/v1/auth/logout").then().statusCode(204);
        }
    }

    private String begin(Person person) {
        return sessions.begin(person.value()).refresh();
    }

    private static Response refresh(String token) {
        return Api.anonymous().header("X-Requested-With", "sangkien").cookie("rt", token).post("/api/v1/auth/refresh");
    }
}
