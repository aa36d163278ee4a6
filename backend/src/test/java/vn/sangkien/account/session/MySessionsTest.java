package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MySessionsTest {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;
    @Inject
    SessionService sessions;
    @Inject
    AccountWaste waste;

    private Person person;

    @BeforeEach
    void somebody() {
        person = world.withPassword(world.person("Hai Máy"), PASSWORD);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void iSeeWhereIAmSignedInAndWhichOneThisIs() {
        String token = From.signIn(From.address("203.0.113.77").header("User-Agent", PHONE), person.email(), PASSWORD)
                .then().statusCode(200).extract().path("accessToken");

        with(token).get("/api/v1/me/sessions").then().statusCode(200).body("items", hasSize(2)).body("nextCursor", nullValue())
                .body("items[0].browser", equalTo("Chrome")).body("items[0].system", equalTo("Android"))
                .body("items[0].network", equalTo("203.0.113.*")).body("items[0].current", equalTo(true)).body("items[1].current", equalTo(false));
        Api.as(world.person("Người Lạ")).get("/api/v1/me/sessions").then().body("items", hasSize(1));
        Api.anonymous().get("/api/v1/me/sessions").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 4; i++) {
            world.signedInAgain(person);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = Api.as(person).queryParam("limit", 2).queryParam("cursor", cursor).get("/api/v1/me/sessions");
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        Api.as(person).queryParam("cursor", "x").get("/api/v1/me/sessions").then().spec(Refused.naming("cursor"));
        Api.as(person).queryParam("limit", 51).get("/api/v1/me/sessions").then().spec(Refused.naming("limit"));
    }

    @Test
    void anEndedDeviceIsOutAtOnceAndTheOthersStay() {
        Person lost = world.signedInAgain(person);
        String id = idOf(lost);

        Api.as(person).delete("/api/v1/me/sessions/{id}", id).then().statusCode(204);
        Api.as(person).delete("/api/v1/me/sessions/{id}", id).then().statusCode(204);

        Api.as(lost).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        Api.as(person).get("/api/v1/me/sessions").then().body("items", hasSize(1));
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        String id = idOf(person);

        Api.as(world.person("Kẻ Phá")).delete("/api/v1/me/sessions/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.as(person).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void signedOutEverywhereElseOrEverywhere() {
        Person elsewhere = world.signedInAgain(person);
        Tokens third = sessions.begin(person.value());

        endAll(person, true).then().statusCode(204);
        Api.as(elsewhere).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        refresh(third.refresh()).then().spec(Refused.with(401, "unauthenticated"));
        Api.as(person).get("/api/v1/me").then().statusCode(200);

        endAll(person, false).then().statusCode(204);
        Api.as(person).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void whetherThisOneStaysMustBeSaid() {
        Api.as(person).body(Map.of()).post("/api/v1/me/sessions/end-all").then().spec(Refused.naming("keepThis"));
    }

    @Test
    void whenADeviceWasLastSeenIsKnownToTheMinute() {
        clock.stopAt(clock.instant());
        Instant begun = clock.instant();
        Person again = world.signedInAgain(person);

        clock.advance(Duration.ofSeconds(59));
        Api.as(again).get("/api/v1/me").then().statusCode(200);
        assertThat(lastSeen(again)).isEqualTo(begun);
        clock.advance(Duration.ofSeconds(2));
        Api.as(again).get("/api/v1/me").then().statusCode(200);
        assertThat(lastSeen(again)).isEqualTo(begun.plusSeconds(61));
    }

    @Test
    void whoeverHoldsARoleIsSignedOutAfterTwelveIdleHours() {
        clock.stopAt(clock.instant());
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Phiên"));
        String first = sessions.begin(officer.value()).refresh();

        clock.advance(Duration.ofHours(12));
        String second = refresh(first).then().statusCode(200).extract().cookie("rt");
        clock.advance(Duration.ofHours(12).plusMillis(1));
        refresh(second).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        String token = sessions.begin(person.value()).refresh();
        for (String origin : new String[] {"https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1", "http://sibling.localhost:" + RestAssured.port, "rubbish ://"}) {
            for (String path : new String[] {"refresh", "logout"}) {
                Api.anonymous().header("X-Requested-With", "sangkien").header("Origin", origin).cookie("rt", token)
                        .post("/api/v1/auth/" + path).then().spec(Refused.with(403, "forbidden"));
            }
        }
        Api.anonymous().header("X-Requested-With", "sangkien").header("Origin", RestAssured.baseURI + ":" + RestAssured.port).cookie("rt", token)
                .post("/api/v1/auth/refresh").then().statusCode(200);
    }

    @Test
    void whatIsLongOverIsRemovedAndWhatLivesStays() {
        Instant now = clock.instant();
        Tokens living = sessions.begin(person.value());
        Tokens ended = sessions.begin(person.value());
        sessions.signOut(ended.refresh());
        long before = count();
        clock.stopAt(now.plus(Duration.ofDays(7)).plusSeconds(60));

        waste.clear();

        assertThat(count()).isEqualTo(before - 1);
        refresh(living.refresh()).then().statusCode(200);
        clock.advance(Duration.ofDays(22));
        waste.clear();
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1 | Safari | iPhone",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1 | Chrome | iPhone",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0 | Edge | Windows",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0 | Firefox | macOS",
            "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A536E) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36 | Samsung Internet | Android",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 | Chrome | Linux",
            "Mozilla/5.0 (Linux; Android 12; vivo 1906; wv) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36 Zalo android/12100668 | Zalo | Android",
            "curl/8.5.0 | |"})
    void aDeviceIsNamedAsItsOwnerWouldNameIt(String userAgent, String browser, String system) {
        assertThat(Device.of(userAgent, "203.0.113.1")).isEqualTo(new Device(browser, system, "203.0.113.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "' OR 1=1 --", ""})
    void anOddUserAgentNamesNothing(String userAgent) {
        String token = From.signIn(From.address(From.somewhere()).header("User-Agent", userAgent), person.email(), PASSWORD)
                .then().statusCode(200).extract().path("accessToken");
        with(token).get("/api/v1/me/sessions").then().body("items[0].browser", nullValue()).body("items[0].system", nullValue());
    }

    private static Response endAll(Person person, boolean keepThis) {
        return Api.as(person).body(Map.of("keepThis", keepThis)).post("/api/v1/me/sessions/end-all");
    }

    private static String idOf(Person person) {
        return Api.as(person).get("/api/v1/me/sessions").path("items.find { it.current }.id");
    }

    private static Instant lastSeen(Person person) {
        return Instant.parse(Api.as(person).get("/api/v1/me/sessions").path("items.find { it.current }.lastSeenAt"));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM session WHERE account_id = ?1")
                .setParameter(1, person.value()).getSingleResult()).longValue());
    }

    private static RequestSpecification with(String token) {
        return Api.anonymous().auth().oauth2(token);
    }

    private static Response refresh(String token) {
        return Api.anonymous().header("X-Requested-With", "sangkien").cookie("rt", token).post("/api/v1/auth/refresh");
    }
}
