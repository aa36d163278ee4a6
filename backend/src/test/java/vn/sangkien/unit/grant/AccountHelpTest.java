package vn.sangkien.unit.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.factor.Authenticator;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountHelpTest {

    private static final String PASSWORD = "mười hai con trâu đen";
    private static final String NEW = "mười lăm con ngựa trắng";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private final String here = From.somewhere();
    private Unit upper;
    private Unit unit;
    private Person admin;
    private Person officer;

    @BeforeEach
    void anAdministratorAndAnOfficerBelow() {
        upper = world.upper(world.root(), "Liên đoàn Giúp Đỡ");
        unit = world.unit(upper, "Công đoàn Giúp Đỡ");
        admin = world.person("Quản Trị Giúp", Role.ADMIN, upper);
        officer = world.withPassword(world.person("Cán Bộ Mất Máy", Role.UNIT_OFFICER, unit), PASSWORD);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whoHasLostTheirPhoneIsLetInAgainByAnAdministratorAndTold() {
        Authenticator.of(officer, PASSWORD, null, clock.instant());
        post.textsTo(officer.email());
        From.signIn(here, officer.email(), PASSWORD).then().spec(Refused.with(401, "second-step"));

        reset(admin, officer).then().statusCode(204);

        From.signIn(here, officer.email(), PASSWORD).then().statusCode(200);
        assertThat(post.textsTo(officer.email())).anyMatch(text -> text.contains("Quản trị vừa tắt"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT reason FROM audit_event WHERE action = 'SECOND_FACTOR_RESET' AND object_id = ?1",
                String.class).setParameter(1, officer.value()).getResultList())).isEqualTo(List.of("Mất điện thoại"));
        reset(admin, officer).then().spec(Refused.with(409, "second-factor-off"));
    }

    @Test
    void theLostPhoneIsSignedOutAndThatIsOnRecord() {
        Authenticator.of(officer, PASSWORD, null, clock.instant());
        Person elsewhere = world.signedInAgain(officer);
        Api.as(elsewhere).get("/api/v1/me").then().statusCode(200);

        help("second-factor-reset", officer, officer).then().spec(Refused.with(403, "forbidden"));
        Api.as(elsewhere).get("/api/v1/me").then().statusCode(200);
        reset(admin, officer).then().statusCode(204);

        for (Person device : List.of(officer, elsewhere)) {
            Api.as(device).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT actor_id FROM audit_event WHERE action = 'SESSION_ENDED' AND object_id = ?1",
                Long.class).setParameter(1, officer.value()).getResultList())).isEqualTo(List.of(admin.value()));
        Api.as(signedIn(PASSWORD)).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void onlyWhoHoldsMoreMayAndNobodyForThemselves() {
        Person higher = world.person("Quản Trị Cấp Trên", Role.ADMIN, world.root());
        world.grant(higher, Role.UNIT_OFFICER, unit);
        Person leader = world.person("Lãnh Đạo", Role.LEADER, upper);
        Person stranger = world.person("Người Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Nơi Khác"));

        for (String what : List.of("second-factor-reset", "temporary-password")) {
            help(what, admin, admin).then().spec(Refused.with(403, "four-eyes"));
            help(what, admin, higher).then().spec(Refused.with(403, "forbidden"));
            help(what, admin, stranger).then().spec(Refused.naming("personId"));
            help(what, leader, officer).then().spec(Refused.with(403, "forbidden"));
            help(what, officer, officer).then().spec(Refused.with(403, "forbidden"));
        }
    }

    @Test
    void aTemporaryPasswordOpensNothingButTheWayToANewOne() {
        String lent = lend().then().statusCode(200).extract().path("password");
        Api.as(officer).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        From.signIn(here, officer.email(), PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));

        Person again = signedIn(lent);
        Api.as(again).get("/api/v1/me").then().statusCode(200).body("duty", equalTo("NEW_PASSWORD"));
        for (String path : List.of("/api/v1/me/sessions", "/api/v1/units/" + unit.id(), "/api/v1/campaigns", "/api/v1/me/second-factor")) {
            Api.as(again).get(path).then().spec(Refused.with(403, "new-password-needed"));
        }
        change(again, lent, lent).then().spec(Refused.naming("newPassword"));
        change(again, lent, NEW).then().statusCode(204);

        Api.as(again).get("/api/v1/me").then().statusCode(200).body("duty", nullValue());
        Api.as(again).get("/api/v1/me/sessions").then().statusCode(200);
        From.signIn(here, officer.email(), lent).then().spec(Refused.with(401, "sign-in-failed"));
        From.signIn(here, officer.email(), NEW).then().statusCode(200);
    }

    @Test
    void aTemporaryPasswordIsOverAfterADay() {
        clock.stopAt(clock.instant());
        String lent = lend().then().statusCode(200).extract().path("password");
        clock.advance(Duration.ofHours(24));
        From.signIn(here, officer.email(), lent).then().spec(Refused.with(401, "sign-in-failed"));
    }

    @Test
    void itIsNoWayAroundTheSecondStep() {
        clock.stopAt(clock.instant());
        Authenticator app = Authenticator.of(officer, PASSWORD, null, clock.instant());
        clock.advance(Duration.ofSeconds(30));
        String lent = lend().then().statusCode(200).extract().path("password");
        Authenticator.second(here, Authenticator.ticket(here, officer.email(), lent), app.code(clock.instant())).then().statusCode(200);
    }

    private Person signedIn(String password) {
        return new Person(officer.value(), officer.name(), officer.email(), From.signIn(here, officer.email(), password).then().statusCode(200).extract().path("accessToken"));
    }

    private static Response change(Person person, String current, String wanted) {
        return Api.as(person).body(Map.of("currentPassword", current, "newPassword", wanted)).put("/api/v1/me/password");
    }

    private Response lend() {
        return help("temporary-password", admin, officer);
    }

    private Response reset(Person by, Person whom) {
        return help("second-factor-reset", by, whom);
    }

    private Response help(String what, Person by, Person whom) {
        return Api.as(by).body(Map.of("personId", Id.of(whom.value()).toString(), "reason", "Mất điện thoại")).post("/api/v1/units/{id}/account-help/" + what, unit.id());
    }
}
