package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.message.Post;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CodeSignInTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private final Newcomer somebody = new Newcomer();

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aPersonSignsInByACodeToTheirPhoneOrMailbox() {
        Person person = world.withPassword(world.person("Nguyễn Thị Mã"), PASSWORD);
        String phone = world.phoneOf(person);

        for (String contact : List.of(phone, person.email())) {
            String request = somebody.asked(contact, "SIGN_IN");
            String token = somebody.signIn(request, post.codeTo(contact)).then().statusCode(200).cookie("rt")
                    .body("registration", nullValue()).body("session.expiresIn", equalTo(600)).extract().path("session.accessToken");
            Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("id", equalTo(person.id()));
        }
        assertThat(actions(person)).contains("CODE_ASKED", "SIGN_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 900 555 0123", "1900 1234", "024 3825 0000", "+44 7911 123456", "12345", "không phải số", "a@b", "a@example.vn,b@example.vn", "a@@example.vn",
            "a b@example.vn", "\"a\"@example.vn", "ngườì@example.vn", "a@example.vn\\r\\nBcc: b@example.vn"})
    void codesGoOnlyToVietnameseMobilesAndSingleAddresses(String contact) {
        somebody.here().body("{\"contact\":\"" + contact.replace("\"", "\\\"") + "\",\"purpose\":\"SIGN_IN\"}").post("/api/v1/auth/codes").then().spec(Refused.naming("contact"));
    }

    @Test
    void oddBodiesAreRefusedAndNotGuessedAt() {
        for (String body : List.of("{\"contact\":[\"a@example.vn\",\"b@example.vn\"],\"purpose\":\"SIGN_IN\"}", "{\"contact\":\"a@example.vn\",\"purpose\":\"REGISTER\"}",
                "{\"contact\":\"a@example.vn\",\"purpose\":\"SIGN_IN\",\"role\":\"ADMIN\"}")) {
            somebody.here().body(body).post("/api/v1/auth/codes").then().spec(Refused.with(400));
        }
        somebody.signIn("x".repeat(43), "12345").then().spec(Refused.naming("code"));
        somebody.signIn("../..", "123456").then().spec(Refused.naming("requestId"));
    }

    @Test
    void anotherSiteCannotHaveCodesSentOrSignAnybodyIn() {
        somebody.here().header("Origin", "https://evil.example").body("{\"contact\":\"a@example.vn\",\"purpose\":\"SIGN_IN\"}").post("/api/v1/auth/codes")
                .then().spec(Refused.with(403, "forbidden"));
        somebody.here().header("Origin", "https://evil.example").body("{\"requestId\":\"" + "x".repeat(43) + "\",\"code\":\"123456\"}").post("/api/v1/auth/code-sign-in")
                .then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void askingIsAnsweredAlikeForThoseWhoHaveAnAccountAndThoseWhoHaveNone() {
        Person person = world.person("Có Tài Khoản");
        Person closed = world.person("Đã Đóng");
        world.closeAccount(closed);
        clock.stopAt(clock.instant());

        for (String purpose : List.of("SIGN_IN", "RESET")) {
            List<Response> answers = List.of(person.email(), closed.email(), Newcomer.email()).stream().map(contact -> somebody.ask(contact, purpose)).toList();
            for (Response answer : answers) {
                assertThat(shape(answer)).isEqualTo(shape(answers.get(0))).startsWith("202");
            }
            clock.advance(Duration.ofMinutes(2));
        }
        String stranger = Newcomer.email();
        somebody.asked(stranger, "SIGN_IN");
        somebody.asked(person.email(), "SIGN_IN");
        assertThat(shape(somebody.ask(stranger, "SIGN_IN"))).isEqualTo(shape(somebody.ask(person.email(), "SIGN_IN"))).startsWith("429");
        assertThat(post.textsTo(stranger)).as("both get a code, so it costs both the same time").hasSize(1);
    }

    private static String shape(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"requestId\":\"[\\w-]{43}\"", "") + answer.headers().asList().stream()
                .map(header -> header.getName()).filter(name -> !name.equals("Date")).sorted().toList() + answer.cookies();
    }

    @Test
    void aWrongCodeCountsAndAfterFiveTheRightOneIsWorthNothing() {
        String contact = Newcomer.email();
        String request = somebody.asked(contact, "SIGN_IN");
        String code = post.codeTo(contact);

        for (int left = 4; left >= 0; left--) {
            somebody.signIn(request, Newcomer.not(code)).then().spec(Refused.with(422, "code-wrong")).body("triesLeft", equalTo(left));
        }
        somebody.signIn(request, code).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void aCodeWorksForFiveMinutes() {
        clock.stopAt(clock.instant());
        String contact = Newcomer.email();
        String request = somebody.asked(contact, "SIGN_IN");
        String code = post.codeTo(contact);

        clock.advance(Duration.ofMinutes(5));
        somebody.signIn(request, code).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void aCodeWorksOnceForItsOwnRequestAndNotAfterANewerOne() {
        clock.stopAt(clock.instant());
        String first = Newcomer.email();
        String second = Newcomer.phone();
        String firstRequest = somebody.asked(first, "SIGN_IN");
        String secondRequest = somebody.asked(second, "SIGN_IN");
        String firstCode = post.codeTo(first);
        String secondCode = post.codeTo(second);
        if (!firstCode.equals(secondCode)) {
            somebody.signIn(firstRequest, secondCode).then().spec(Refused.with(422, "code-wrong"));
        }
        somebody.signIn(firstRequest, firstCode).then().statusCode(200);
        somebody.signIn(firstRequest, firstCode).then().spec(Refused.with(422, "code-over"));
        somebody.signIn("x".repeat(43), firstCode).then().spec(Refused.with(422, "code-over"));

        clock.advance(Duration.ofSeconds(60));
        String newer = somebody.asked(second, "SIGN_IN");
        somebody.signIn(secondRequest, secondCode).then().spec(Refused.with(422, "code-over"));
        somebody.signIn(newer, post.codeTo(second)).then().statusCode(200);
    }

    @Test
    void ofFiftyAtOnceOneGetsIn() throws Exception {
        Person person = world.person("Năm Mươi Lần");
        String request = somebody.asked(person.email(), "SIGN_IN");
        String code = post.codeTo(person.email());

        List<Integer> answers = AtOnce.call(50, () -> somebody.signIn(request, code).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 422);
    }

    @Test
    void ofFiftyGuessesAtOnceFiveAreLookedAt() throws Exception {
        String contact = Newcomer.email();
        String request = somebody.asked(contact, "SIGN_IN");
        String wrong = Newcomer.not(post.codeTo(contact));

        List<String> answers = AtOnce.call(50, () -> somebody.signIn(request, wrong).<String>path("type"));

        assertThat(answers).filteredOn("/problems/code-wrong"::equals).hasSize(5);
    }

    @Test
    void whoeverHoldsARoleAndHasAPasswordNeedsIt() {
        Person officer = world.withPassword(world.person("Cán Bộ Mã"), PASSWORD);
        world.grant(officer, Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Một Lần"));
        Person withoutPassword = world.person("Cán Bộ Chưa Có", Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Hai Lần"));

        String request = somebody.asked(officer.email(), "SIGN_IN");
        String code = post.codeTo(officer.email());
        somebody.signIn(request, code).then().spec(Refused.with(403, "code-not-enough"));
        somebody.signIn(request, code).then().spec(Refused.with(422, "code-over"));

        String other = somebody.asked(withoutPassword.email(), "SIGN_IN");
        somebody.signIn(other, post.codeTo(withoutPassword.email())).then().statusCode(200).body("session", notNullValue());
    }

    @Test
    void aClosedAccountIsToldOnlyToItsOwner() {
        Person person = world.person("Đóng Rồi");
        world.closeAccount(person);

        String request = somebody.asked(person.email(), "SIGN_IN");
        somebody.signIn(request, Newcomer.not(post.codeTo(person.email()))).then().spec(Refused.with(422, "code-wrong"));
        somebody.signIn(request, post.codeTo(person.email())).then().spec(Refused.with(403, "account-closed"));
    }

    @Test
    void neitherCodeNorRequestCanBeReadInTheDatabaseOnceTheyAreSent() {
        String contact = Newcomer.phone();
        String request = somebody.asked(contact, "SIGN_IN");
        String code = post.codeTo(contact);

        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) database.createNativeQuery(
                "SELECT CONCAT_WS(' ', request_hash, code_hash, contact_key), CAST(contact AS CHAR CHARACTER SET latin1),"
                        + " (SELECT COUNT(*) FROM message WHERE text IS NOT NULL AND state = 'SENT') FROM one_time_code WHERE request_hash = ?1")
                .setParameter(1, Opaque.hash(request)).getSingleResult());
        assertThat((String) row[0]).doesNotContain(request).doesNotContain(" " + code);
        assertThat((String) row[1]).doesNotContain(contact.substring(3));
        assertThat(((Number) row[2]).intValue()).isZero();
    }

    private List<String> actions(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE object_id = ?1", String.class)
                .setParameter(1, person.value()).getResultList());
    }
}
