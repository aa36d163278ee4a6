package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangePasswordTest {

    private static final String OLD = "một mật khẩu dài";
    private static final String NEW = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    EntityManager database;

    private Person person;

    @BeforeEach
    void somebody() {
        person = world.withPassword(world.person("Trịnh Quang Đổi"), OLD);
    }

    @Test
    void theNewPasswordWorksTheOldOneDoesNotAndOtherDevicesAreSignedOut() {
        Person elsewhere = world.signedInAgain(person);

        change(OLD, NEW).then().statusCode(204);

        Api.as(person).get("/api/v1/me").then().statusCode(200);
        Api.as(elsewhere).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        From.signIn(From.somewhere(), person.email(), OLD).then().spec(Refused.with(401, "sign-in-failed"));
        From.signIn(From.somewhere(), person.email(), Normalizer.normalize(NEW, Normalizer.Form.NFD)).then().statusCode(200);
    }

    @Test
    void nothingIsRefreshedThatBeganWithTheOldPassword() {
        Response here = From.signIn(From.somewhere(), person.email(), OLD);
        Response elsewhere = From.signIn(From.somewhere(), person.email(), OLD);
        String used = elsewhere.cookie("rt");
        String latest = refresh(used).then().statusCode(200).extract().cookie("rt");

        Api.anonymous().auth().oauth2(here.path("accessToken")).body(Map.of("currentPassword", OLD, "newPassword", NEW)).put("/api/v1/me/password").then().statusCode(204);

        refresh(used).then().spec(Refused.with(401, "unauthenticated"));
        refresh(latest).then().spec(Refused.with(401, "unauthenticated"));
        refresh(here.cookie("rt")).then().statusCode(200);
    }

    @Test
    void withoutTheOldPasswordNothingChangesHoweverOftenOneTries() {
        for (int i = 0; i < 10; i++) {
            change("sai " + i, NEW).then().spec(Refused.naming("currentPassword"));
        }
        change(OLD, NEW).then().spec(Refused.with(429, "sign-in-paused"));
        From.signIn(From.somewhere(), person.email(), OLD).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngắn", "12345678", "password", "Passw0rd", "iloveyou", "1234567890", "aaaaaaaaaa", "công đoàn 2026", "CongDoan@123", "SangKien@2026",
            "matkhau123", "Mật Khẩu 1!", "qwertyuiop", "Trịnh Quang Đổi", "trinhquangdoi1990", "đổi12345", "football", "vietnam2025", "12121212"})
    void whatOthersWouldGuessIsRefused(String guessed) {
        change(OLD, guessed).then().spec(Refused.naming("newPassword"));
        From.signIn(From.somewhere(), person.email(), OLD).then().statusCode(200);
    }

    @Test
    void onesOwnNumberOrAddressIsRefused() {
        String phone = Api.as(person).get("/api/v1/me").path("phone");
        for (String own : new String[] {"0" + phone.substring(3), phone, person.email(), person.email().replaceAll("@.*", "")}) {
            change(OLD, own).then().spec(Refused.naming("newPassword"));
        }
    }

    @Test
    void whoeverHoldsARoleNeedsALongerOne() {
        world.grant(person, Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Đổi Mật Khẩu"));

        change(OLD, "mười con trâu").then().spec(Refused.naming("newPassword")).body("violations.code", hasItem("size"));
        change(OLD, NEW).then().statusCode(204);
    }

    @Test
    void lengthIsCountedInLettersAndALongOneIsTakenWhole() {
        String long128 = "ế".repeat(3) + "x".repeat(60) + "con trâu" + "y".repeat(56) + "z";
        assertThat(long128).hasSize(128);
        change(OLD, long128 + "1").then().spec(Refused.naming("newPassword"));
        change(OLD, long128).then().statusCode(204);
        From.signIn(From.somewhere(), person.email(), long128.substring(0, 127)).then().statusCode(401);
        From.signIn(From.somewhere(), person.email(), long128).then().statusCode(200);
    }

    @Test
    void nobodyElseMayAndThePasswordIsNeverRepeated() {
        Api.anonymous().body(Map.of("currentPassword", OLD, "newPassword", NEW)).put("/api/v1/me/password").then().spec(Refused.with(401, "unauthenticated"));
        assertThat(change("sai", NEW).asString()).doesNotContain(NEW);
        assertThat(change(OLD, "password").asString()).doesNotContain(OLD);
    }

    @Test
    void aHashMadeWithOlderParametersIsMadeAgainAtTheNextSignIn() {
        String older = Password.hash(OLD).addRandomSalt(16).with(Argon2Function.getInstance(7 * 1024, 1, 1, 32, Argon2.ID)).getResult();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE account SET password_hash = ?2 WHERE id = ?1")
                .setParameter(1, person.value()).setParameter(2, older).executeUpdate());

        From.signIn(From.somewhere(), person.email(), "sai").then().statusCode(401);
        assertThat(hash()).isEqualTo(older);
        From.signIn(From.somewhere(), person.email(), OLD).then().statusCode(200);

        String made = hash();
        assertThat(made).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        From.signIn(From.somewhere(), person.email(), OLD).then().statusCode(200);
        assertThat(hash()).as("made once").isEqualTo(made);
    }

    private String hash() {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery("SELECT password_hash FROM account WHERE id = ?1")
                .setParameter(1, person.value()).getSingleResult());
    }

    private static Response refresh(String token) {
        return Api.anonymous().header("X-Requested-With", "sangkien").cookie("rt", token).post("/api/v1/auth/refresh");
    }

    private Response change(String current, String wanted) {
        return Api.as(person).body(Map.of("currentPassword", current, "newPassword", wanted)).put("/api/v1/me/password");
    }
}
