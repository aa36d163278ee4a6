package vn.sangkien.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.guard.From;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @Inject
    World world;

    @Test
    void aPersonSignsInByEMailHoweverItIsCapitalised() {
        Person person = world.withPassword(world.person("Nguyễn Thị Mai"), PASSWORD);

        String token = signIn(" " + person.email().toUpperCase(Locale.ROOT) + " ", PASSWORD).then().statusCode(200)
                .body("expiresIn", equalTo(600)).cookie("rt").extract().path("accessToken");

        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200)
                .body("id", equalTo(person.id())).body("displayName", equalTo("Nguyễn Thị Mai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%s", "0%s ", "+84%s", "+84 %s", "84%s", "0084%s", "(0%s)", "+84-%s"})
    void aPersonSignsInByPhoneHoweverItIsWritten(String writing) {
        Person person = world.withPassword(world.person("Phạm Văn Số"), PASSWORD);
        String phone = Api.as(person).get("/api/v1/me").path("phone");

        signIn(writing.formatted(phone.substring("+84".length())), PASSWORD).then().statusCode(200);
    }

    @Test
    void phoneDigitsMayBeGroupedBySpacesAndDots() {
        Person person = world.withPassword(world.person("Phạm Văn Nhóm"), PASSWORD);
        String digits = "0" + Api.as(person).get("/api/v1/me").<String>path("phone").substring("+84".length());

        signIn(digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7), PASSWORD).then().statusCode(200);
        signIn(digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7), PASSWORD).then().statusCode(200);
    }

    @Test
    void aPasswordIsTheSameInComposedAndDecomposedLetters() {
        Person composed = world.withPassword(world.person("Máy tính"), Normalizer.normalize(PASSWORD, Normalizer.Form.NFC));
        Person decomposed = world.withPassword(world.person("Điện thoại"), Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));

        signIn(composed.email(), Normalizer.normalize(PASSWORD, Normalizer.Form.NFD)).then().statusCode(200);
        signIn(decomposed.email(), Normalizer.normalize(PASSWORD, Normalizer.Form.NFC)).then().statusCode(200);
    }

    @Test
    void anUnknownLoginIsAnsweredExactlyLikeAWrongPassword() {
        Person person = world.withPassword(world.person("Lê Văn Có"), PASSWORD);
        Person withoutPassword = world.person("Lê Văn Chưa");

        Response wrong = signIn(person.email(), "sai mật khẩu");
        wrong.then().spec(Refused.with(401, "sign-in-failed"));

        for (String login : new String[] {"khong-co@example.vn", "0399999999", "không phải số", withoutPassword.email()}) {
            Response unknown = signIn(login, PASSWORD);
            assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
            assertThat(unknown.asString()).isEqualTo(wrong.asString());
            assertThat(unknown.cookies()).isEmpty();
        }
    }

    @Test
    void noOtherSiteSignsAnybodyInNorAnotherNameOfThisOne() {
        Person person = world.withPassword(world.person("Bị Đăng Nhập Hộ"), PASSWORD);
        for (String site : List.of("https://evil.example", "http://sibling.localhost:" + RestAssured.port, "null")) {
            From.signIn(Api.anonymous().header("Origin", site), person.email(), PASSWORD).then().spec(Refused.with(403, "forbidden"));
        }
        given().contentType("text/plain").body("{\"login\":\"" + person.email() + "\",\"password\":\"" + PASSWORD + "\"}").post("/api/v1/auth/login").then().spec(Refused.with(415));
        From.signIn(Api.anonymous().header("Origin", RestAssured.baseURI + ":" + RestAssured.port), person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void aClosedAccountCannotSignIn() {
        Person person = world.withPassword(world.person("Đã Nghỉ"), PASSWORD);
        world.closeAccount(person);

        signIn(person.email(), PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
    }

    @Test
    void anAccentOrASpaceMakesAnotherLogin() {
        Person person = world.withPassword(world.person("Không Dấu"), PASSWORD);

        signIn(person.email().replace("nguoi", "người"), PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
        signIn(person.email().replace("nguoi", "nguo\u0456"), PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
        signIn(person.email().replace("@", " @"), PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
        signIn(person.email(), PASSWORD).then().statusCode(200);
    }

    @Test
    void accentsOfThePasswordMatter() {
        Person person = world.withPassword(world.person("Có Dấu"), PASSWORD);

        signIn(person.email(), "mot mat khau dai").then().spec(Refused.with(401, "sign-in-failed"));
    }

    @Test
    void aMissingFieldIsNamedAndThePasswordIsNeverRepeated() {
        Api.anonymous().body(Map.of("password", PASSWORD)).post("/api/v1/auth/login").then().spec(Refused.naming("login"))
                .body(not(containsString(PASSWORD)));
        Api.anonymous().body(Map.of("login", "a@example.vn")).post("/api/v1/auth/login").then().spec(Refused.naming("password"));
        Api.anonymous().body(Map.of("login", "a@example.vn", "password", "x".repeat(129))).post("/api/v1/auth/login")
                .then().spec(Refused.naming("password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"login\":[\"a@example.vn\",\"b@example.vn\"],\"password\":\"x\"}", "{\"login\":{\"$ne\":1},\"password\":\"x\"}",
            "{\"login\":901234567,\"password\":\"x\"}", "{\"login\":\"a@example.vn\",\"login\":\"b@example.vn\",\"password\":\"x\"}",
            "{\"login\":\"a@example.vn\",\"password\":\"x\",\"role\":\"ADMIN\"}"})
    void oddBodiesAreRefusedAndNotGuessedAt(String body) {
        Api.anonymous().body(body).post("/api/v1/auth/login").then().spec(Refused.with(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000@example.vn", "\\ud800@example.vn", "' OR 1=1 -- @", "\\u202e@example.vn"})
    void oddCharactersAreJustAnUnknownLogin(String login) {
        Api.anonymous().body("{\"login\":\"" + login + "\",\"password\":\"x\\u0000\\ud800\"}").post("/api/v1/auth/login")
                .then().spec(Refused.with(401, "sign-in-failed"));
    }

    private static Response signIn(String login, String password) {
        return Api.anonymous().body(Map.of("login", login, "password", password)).post("/api/v1/auth/login");
    }
}
