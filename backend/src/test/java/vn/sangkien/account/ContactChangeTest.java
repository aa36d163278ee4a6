package vn.sangkien.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;

/** Another phone number or e-mail address, proved by a code that was sent there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContactChangeTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Person person;

    @BeforeEach
    void somebody() {
        person = world.withPassword(world.person("Người Đổi Số"), PASSWORD);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void fromThenOnTheNewOneSignsInTheOldOneIsToldAndOtherDevicesAreSignedOut() {
        Person elsewhere = world.signedInAgain(person);
        String number = phone();
        String request = asked(person, number);
        Api.as(person).get("/api/v1/me").then().body("phone", equalTo(world.phoneOf(person)));
        String old = world.phoneOf(person);

        confirm(person, request, post.codeTo(number)).then().statusCode(204);

        Api.as(person).get("/api/v1/me").then().statusCode(200).body("phone", equalTo(number)).body("email", equalTo(person.email()));
        Api.as(elsewhere).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        From.signIn(From.somewhere(), number, PASSWORD).then().statusCode(200);
        From.signIn(From.somewhere(), old, PASSWORD).then().spec(Refused.with(401, "sign-in-failed"));
        assertThat(post.textsTo(old)).anyMatch(text -> text.contains("vừa đổi"));
        assertThat(post.textsTo(person.email())).anyMatch(text -> text.contains("vừa đổi"));
        assertThat(audited()).contains("CONTACT_CHANGED");
        assertThat(detail()).contains("…").doesNotContain(number.substring(3)).doesNotContain(old.substring(3));
        confirm(person, request, post.codeTo(number)).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void withoutThePasswordNothingIsSent() {
        String number = phone();
        ask(person, number, "mật khẩu sai rồi").then().spec(Refused.naming("password"));
        ask(person, number, null).then().spec(Refused.naming("password"));
        assertThat(post.textsTo(number)).isEmpty();
        ask(person, "không phải số", PASSWORD).then().spec(Refused.naming("contact"));
    }

    @Test
    void whoHasNoPasswordMustHaveSignedInJustNow() {
        Person without = world.person("Người Không Mật Khẩu");
        ask(without, phone(), null).then().statusCode(202);
        clock.stopAt(clock.instant());
        Person old = world.signedInAgain(without);
        clock.advance(Duration.ofMinutes(9));
        ask(old, phone(), null).then().statusCode(202);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE session SET started_at = ?2 WHERE account_id = ?1")
                .setParameter(1, without.value()).setParameter(2, clock.instant().minus(Duration.ofMinutes(11))).executeUpdate());
        ask(old, phone(), null).then().spec(Refused.with(403, "sign-in-again"));
    }

    @Test
    void nothingTellsWhoseAContactIsUntilTheCodeIsRight() {
        Person other = world.withPassword(world.person("Chủ Số"), PASSWORD);
        String taken = world.phoneOf(other);
        Map<String, Object> answer = ask(person, taken, PASSWORD).then().statusCode(202).extract().path("");
        Map<String, Object> free = ask(person, phone(), PASSWORD).then().statusCode(202).extract().path("");
        assertThat(answer.keySet()).isEqualTo(free.keySet());

        String code = post.codeTo(taken);
        confirm(person, (String) answer.get("requestId"), code.equals("123456") ? "654321" : "123456").then().spec(Refused.with(422, "code-wrong"));
        confirm(person, (String) answer.get("requestId"), code).then().spec(Refused.with(422, "contact-not-usable"));
        Api.as(other).get("/api/v1/me").then().statusCode(200).body("phone", equalTo(taken));
    }

    @Test
    void aCodeThatSomebodyElseAskedForOrThatWasForSomethingElseChangesNothing() {
        Person other = world.withPassword(world.person("Người Khác"), PASSWORD);
        String number = phone();
        String request = asked(other, number);
        confirm(person, request, post.codeTo(number)).then().spec(Refused.with(422, "contact-not-usable"));
        for (String purpose : List.of("CONTACT", "LINK")) {
            From.address(From.somewhere()).body(Map.of("contact", phone(), "purpose", purpose)).post("/api/v1/auth/codes").then().spec(Refused.naming("purpose"));
        }
        String mine = phone();
        String signIn = From.address(From.somewhere()).body(Map.of("contact", mine, "purpose", "SIGN_IN")).post("/api/v1/auth/codes").then().statusCode(202).extract().path("requestId");
        confirm(person, signIn, post.codeTo(mine)).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void ofTwoWhoProveTheSameContactAtOnceOneGetsIt() throws Exception {
        String number = phone();
        clock.stopAt(clock.instant());
        String request = asked(person, number);
        String code = post.codeTo(number);
        List<Integer> answers = AtOnce.call(10, () -> confirm(person, request, code).statusCode());
        assertThat(answers).containsOnlyOnce(204);
        Api.as(person).get("/api/v1/me").then().body("phone", equalTo(number));
    }

    private static String phone() {
        return "+8437" + "%07d".formatted(Math.floorMod(Id.next() >> 8, 10_000_000L));
    }

    private static Response ask(Person person, String contact, String password) {
        var body = new HashMap<String, Object>(Map.of("contact", contact));
        body.put("password", password);
        return Api.as(person).header("X-Forwarded-For", From.somewhere()).body(body).post("/api/v1/me/contact-change");
    }

    private static String asked(Person person, String contact) {
        return ask(person, contact, PASSWORD).then().statusCode(202).extract().path("requestId");
    }

    private static Response confirm(Person person, String request, String code) {
        return Api.as(person).body(Map.of("requestId", request, "code", code)).post("/api/v1/me/contact-change/confirmation");
    }

    private List<String> audited() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE actor_id = ?1", String.class)
                .setParameter(1, person.value()).getResultList());
    }

    private String detail() {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery("SELECT detail FROM audit_event WHERE actor_id = ?1 AND action = 'CONTACT_CHANGED'", String.class)
                .setParameter(1, person.value()).getSingleResult());
    }
}
