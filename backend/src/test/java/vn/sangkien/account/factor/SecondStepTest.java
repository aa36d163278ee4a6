package vn.sangkien.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
class SecondStepTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private final String here = From.somewhere();
    private Person officer;

    @BeforeEach
    void somebodyWithARole() {
        clock.stopAt(clock.instant());
        officer = world.withPassword(world.person("Cán Bộ Hai Bước"), PASSWORD);
        world.grant(officer, Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Hai Bước"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private Authenticator authenticator() {
        Authenticator app = Authenticator.of(officer, PASSWORD, null, clock.instant());
        clock.advance(Duration.ofSeconds(30));
        return app;
    }

    private String ticket() {
        return Authenticator.ticket(here, officer.email(), PASSWORD);
    }

    @Test
    void withBothStepsSomebodyIsInAndWithOneNobodyIs() {
        Authenticator app = authenticator();

        assertThat(From.signIn(here, officer.email(), PASSWORD).then().spec(Refused.with(401, "second-step")).body("ticket", notNullValue()).body("accessToken", nullValue())
                .extract().cookies()).doesNotContainKey("rt");
        String token = Authenticator.second(here, ticket(), app.code(clock.instant())).then().statusCode(200).cookie("rt", notNullValue()).extract().path("accessToken");

        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("id", equalTo(officer.id())).body("duty", nullValue());
        assertThat(actions()).contains("SECOND_FACTOR_ON", "SIGN_IN");
        assertThat(post.textsTo(officer.email())).anyMatch(text -> text.contains("vừa được bật"));
    }

    @Test
    void aWrongPasswordIsAnsweredAsEverAndTellsNothingOfASecondStep() {
        authenticator();
        From.signIn(here, officer.email(), "sai").then().spec(Refused.with(401, "sign-in-failed")).body("ticket", nullValue());
    }

    @Test
    void aCodeWorksOnceAndSoDoesATicket() {
        Authenticator app = authenticator();
        String code = app.code(clock.instant());
        String ticket = ticket();
        Authenticator.second(here, ticket, code).then().statusCode(200);

        Authenticator.second(here, ticket(), code).then().spec(Refused.with(422, "second-step-wrong"));
        Authenticator.second(here, ticket, app.code(clock.instant().plusSeconds(30))).then().spec(Refused.with(422, "second-step-over"));
    }

    @Test
    void aClockMayBeHalfAMinuteWrong() {
        Authenticator app = authenticator();
        clock.advance(Duration.ofMinutes(2));

        Authenticator.second(here, ticket(), app.code(clock.instant().minusSeconds(60))).then().spec(Refused.with(422, "second-step-wrong"));
        Authenticator.second(here, ticket(), app.code(clock.instant().minusSeconds(30))).then().statusCode(200);
        Authenticator.second(here, ticket(), app.code(clock.instant().plusSeconds(30))).then().statusCode(200);
        Authenticator.second(here, ticket(), app.code(clock.instant())).then().spec(Refused.with(422, "second-step-wrong"));
    }

    @Test
    void ofFiftyAtOnceOneGetsIn() throws Exception {
        Authenticator app = authenticator();
        String ticket = ticket();
        String code = app.code(clock.instant());

        List<Integer> answers = AtOnce.call(50, () -> Authenticator.second(here, ticket, code).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 422 || status == 429);
    }

    @Test
    void tenWrongCodesPauseTheSecondStepFromEverywhereAndTheRightOneWorksAfterwards() {
        Authenticator app = authenticator();
        String ticket = ticket();
        for (int i = 0; i < 10; i++) {
            Authenticator.second(From.somewhere(), ticket, wrong(app)).then().spec(Refused.with(422, "second-step-wrong"));
        }
        Authenticator.second(From.somewhere(), ticket, app.code(clock.instant())).then().spec(Refused.with(429, "second-step-paused"));
        clock.advance(Duration.ofMinutes(1));
        Authenticator.second(here, ticket, app.code(clock.instant())).then().statusCode(200);
    }

    @Test
    void aTicketIsOverAfterFiveMinutesAndANewPasswordVoidsIt() {
        Authenticator app = authenticator();
        String ticket = ticket();
        clock.advance(Duration.ofMinutes(5));
        Authenticator.second(here, ticket, app.code(clock.instant())).then().spec(Refused.with(422, "second-step-over"));

        String another = ticket();
        Api.as(officer).body(Map.of("currentPassword", PASSWORD, "newPassword", "mười ba con trâu trắng")).put("/api/v1/me/password").then().statusCode(204);
        Authenticator.second(here, another, app.code(clock.instant())).then().spec(Refused.with(422, "second-step-over"));
        Authenticator.second(here, "x".repeat(43), app.code(clock.instant())).then().spec(Refused.with(422, "second-step-over"));
    }

    @Test
    void aClosedAccountGetsNoFurther() {
        Authenticator app = authenticator();
        String ticket = ticket();
        world.closeAccount(officer);
        Authenticator.second(here, ticket, app.code(clock.instant())).then().spec(Refused.with(422, "second-step-over"));
    }

    @Test
    void eachRecoveryCodeWorksOnceInWhateverWritingAndItsOwnerIsTold() {
        Authenticator app = authenticator();
        assertThat(app.recoveryCodes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));
        String code = app.recoveryCodes.get(3);

        Authenticator.second(here, ticket(), code.toLowerCase(Locale.ROOT).replace("-", " ")).then().statusCode(200);
        Authenticator.second(here, ticket(), code).then().spec(Refused.with(422, "second-step-wrong"));
        Authenticator.second(here, ticket(), app.recoveryCodes.get(4)).then().statusCode(200);

        Api.as(officer).get("/api/v1/me/second-factor").then().statusCode(200).body("recoveryCodesLeft", equalTo(8));
        assertThat(post.textsTo(officer.email())).anyMatch(text -> text.contains("mã dự phòng"));
    }

    @Test
    void neitherSecretNorRecoveryCodesCanBeReadInTheDatabase() {
        String secret = Authenticator.begin(officer, PASSWORD, null).then().statusCode(200).extract().path("secret");
        byte[] plain = new org.apache.commons.codec.binary.Base32().decode(secret);
        byte[] stored = QuarkusTransaction.requiringNew().call(() -> (byte[]) database.createNativeQuery("SELECT pending FROM second_factor WHERE account_id = ?1")
                .setParameter(1, officer.value()).getSingleResult());
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1));

        List<String> codes = Authenticator.confirm(officer, Totp.code(plain, clock.instant().getEpochSecond() / 30)).then().statusCode(200).extract().path("codes");
        List<String> hashes = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT code_hash FROM recovery_code WHERE account_id = ?1", String.class)
                .setParameter(1, officer.value()).getResultList());
        assertThat(hashes).hasSize(10).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void changingAnythingNeedsThePasswordAndACode() {
        Authenticator app = authenticator();
        String code = app.code(clock.instant());

        Authenticator.begin(officer, "sai", code).then().spec(Refused.naming("password"));
        Authenticator.begin(officer, PASSWORD, null).then().spec(Refused.naming("code"));
        Authenticator.begin(officer, PASSWORD, wrong(app)).then().spec(Refused.naming("code"));
        Api.as(officer).body(Authenticator.proof(PASSWORD, wrong(app))).post("/api/v1/me/second-factor/removal").then().spec(Refused.naming("code"));
        List<String> renewed = Api.as(officer).body(Authenticator.proof(PASSWORD, code)).post("/api/v1/me/second-factor/recovery-codes").then().statusCode(200).extract().path("codes");
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(app.recoveryCodes);
        Authenticator.second(here, ticket(), app.recoveryCodes.get(0)).then().spec(Refused.with(422, "second-step-wrong"));

        Api.as(officer).body(Authenticator.proof(PASSWORD, renewed.get(0))).post("/api/v1/me/second-factor/removal").then().statusCode(204);
        From.signIn(here, officer.email(), PASSWORD).then().statusCode(200).body("accessToken", notNullValue());
    }

    @Test
    void untilTheNewAppIsConfirmedTheOldOneWorks() {
        Authenticator old = authenticator();
        String secret = Authenticator.begin(officer, PASSWORD, old.code(clock.instant())).then().statusCode(200).extract().path("secret");
        clock.advance(Duration.ofSeconds(30));
        Authenticator.second(here, ticket(), old.code(clock.instant())).then().statusCode(200);

        Authenticator.confirm(officer, wrong(old)).then().spec(Refused.naming("code"));
        String code = Totp.code(new org.apache.commons.codec.binary.Base32().decode(secret), clock.instant().getEpochSecond() / 30);
        Authenticator.confirm(officer, code).then().statusCode(200);
        clock.advance(Duration.ofSeconds(30));
        Authenticator.second(here, ticket(), old.code(clock.instant())).then().spec(Refused.with(422, "second-step-wrong"));
        Authenticator.confirm(officer, code).then().spec(Refused.with(422, "second-factor-over"));
    }

    @Test
    void whoHoldsNoRoleNeedsNone() {
        Person worker = world.withPassword(world.person("Người Lao Động"), PASSWORD);
        Authenticator.begin(worker, PASSWORD, null).then().spec(Refused.with(403, "second-factor-for-staff"));
    }

    @Test
    void aResetPasswordIsNotEnoughEither() {
        Authenticator app = authenticator();
        post.textsTo(officer.email());
        String request = From.address(here).body(Map.of("contact", officer.email(), "purpose", "RESET")).post("/api/v1/auth/codes").then().statusCode(202).extract().path("requestId");
        String ticket = From.address(here).body(Map.of("requestId", request, "code", post.codeTo(officer.email()), "newPassword", "mười bốn con trâu vàng"))
                .post("/api/v1/auth/password-reset").then().spec(Refused.with(401, "second-step")).extract().path("ticket");
        Authenticator.second(here, ticket, app.code(clock.instant())).then().statusCode(200);
    }

    private String wrong(Authenticator app) {
        return app.code(clock.instant().plusSeconds(3000));
    }

    private List<String> actions() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE object_id = ?1", String.class)
                .setParameter(1, officer.value()).getResultList());
    }
}
