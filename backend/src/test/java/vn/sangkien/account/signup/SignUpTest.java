package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignUpTest {

    private static final List<Map<String, String>> AGREED = List.of(Newcomer.TAKE_PART);

    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;
    @Inject
    StoredLogins logins;

    private final Newcomer somebody = new Newcomer();

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aWorkerSignsUpByPhoneAndComesBackByACode() {
        clock.stopAt(clock.instant());
        String phone = Newcomer.phone();
        String typed = "0" + phone.substring(3, 6) + " " + phone.substring(6);
        String request = somebody.asked(typed, "SIGN_IN");

        String ticket = somebody.signIn(request, post.codeTo(phone)).then().statusCode(200).body("session", nullValue())
                .body("registration.consents.purpose", contains("TAKE_PART", "PUBLISH_NAME", "SIGN_NAME")).body("registration.consents.required", contains(true, false, false))
                .extract().path("registration.ticket");
        String token = somebody.create(ticket, "  Hoàng Thị   Mới ", null, AGREED).then().statusCode(201).cookie("rt").extract().path("accessToken");

        String id = Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("displayName", equalTo("Hoàng Thị Mới"))
                .body("phone", equalTo(phone)).body("email", nullValue()).body("grants", empty()).extract().path("id");
        Api.anonymous().auth().oauth2(token).get("/api/v1/me/consents").then().body("items.givenAt", contains(nullValue(), nullValue()));
        assertThat(consents(phone)).containsExactly("TAKE_PART 2026-1");
        assertThat(actions(phone)).contains("ACCOUNT_REGISTERED");

        clock.advance(Duration.ofMinutes(1));
        String again = somebody.signIn(somebody.asked(phone, "SIGN_IN"), post.codeTo(phone)).then().statusCode(200).extract().path("session.accessToken");
        Api.anonymous().auth().oauth2(again).get("/api/v1/me").then().body("id", equalTo(id));
    }

    @Test
    void whoChoosesAPasswordSignsInByIt() {
        String email = Newcomer.email();
        somebody.create(ticket(email), "Phan Văn Khóa", "mười hai con trâu đen", List.of(Newcomer.TAKE_PART, Map.of("purpose", "PUBLISH_NAME", "textVersion", "2026-1")))
                .then().statusCode(201);

        String token = From.signIn(somebody.here(), email, "mười hai con trâu đen").then().statusCode(200).extract().path("accessToken");
        Api.anonymous().auth().oauth2(token).get("/api/v1/me/consents").then().body("items.find { it.purpose == 'PUBLISH_NAME' }.givenAt", notNullValue());
    }

    @Test
    void nobodyTakesPartWithoutSayingSoAndNothingIsLostByForgettingIt() {
        String ticket = ticket(Newcomer.email());

        somebody.create(ticket, "Lê Văn Quên", null, List.of()).then().spec(Refused.naming("consents"));
        somebody.create(ticket, "Lê Văn Quên", null, List.of(Map.of("purpose", "PUBLISH_NAME", "textVersion", "2026-1"))).then().spec(Refused.naming("consents"));
        somebody.create(ticket, "Lê Văn Quên", null, List.of(Map.of("purpose", "TAKE_PART", "textVersion", "1999-1"))).then().spec(Refused.with(409, "consent-text"));
        somebody.create(ticket, "Lê Văn Quên", "12345678", AGREED).then().spec(Refused.naming("password"));
        somebody.create(ticket, "Lê Văn Quên", null, AGREED).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "\u3164\u3164", "Nguyễn V\u0430n A"})
    void aNameIsOneThatPeopleCanRead(String name) {
        somebody.create("x".repeat(43), name, null, AGREED).then().spec(Refused.naming("displayName"));
    }

    @Test
    void aTicketWorksOnceAndForAQuarterOfAnHour() throws Exception {
        clock.stopAt(clock.instant());
        String ticket = ticket(Newcomer.email());
        String late = ticket(Newcomer.email());

        List<Integer> answers = AtOnce.call(20, () -> somebody.create(ticket, "Một Mình Tôi", null, AGREED).statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).allMatch(status -> status == 201 || status == 422);
        somebody.create("x".repeat(43), "Không Có Vé", null, AGREED).then().spec(Refused.with(422, "ticket-over"));
        clock.advance(Duration.ofMinutes(15));
        somebody.create(late, "Đến Muộn", null, AGREED).then().spec(Refused.with(422, "ticket-over"));
    }

    @Test
    void ofTwoTicketsForOneContactOneMakesTheAccount() {
        clock.stopAt(clock.instant());
        String email = Newcomer.email();
        String first = ticket(email);
        clock.advance(Duration.ofMinutes(1));
        String second = ticket(email);

        somebody.create(first, "Người Thứ Nhất", null, AGREED).then().statusCode(201);
        somebody.create(second, "Người Thứ Hai", null, AGREED).then().spec(Refused.with(409, "already-registered"));
    }

    @Test
    void onlyWhatIsMeantForAnEndpointOpensIt() {
        clock.stopAt(clock.instant());
        String password = "mười hai con trâu đen";
        String signIn = Newcomer.email();
        String reset = Newcomer.email();
        String signInRequest = somebody.asked(signIn, "SIGN_IN");
        String resetRequest = somebody.asked(reset, "RESET");
        String ticket = ticket(Newcomer.email());

        somebody.reset(signInRequest, post.codeTo(signIn), password).then().spec(Refused.with(422, "code-over"));
        somebody.signIn(resetRequest, post.codeTo(reset)).then().spec(Refused.with(422, "code-over"));
        somebody.create(signInRequest, "Sai Chỗ", null, AGREED).then().spec(Refused.with(422, "ticket-over"));
        somebody.create(resetRequest, "Sai Chỗ", null, AGREED).then().spec(Refused.with(422, "ticket-over"));
        somebody.signIn(ticket, "123456").then().spec(Refused.with(422, "code-over"));
        somebody.reset(ticket, "123456", password).then().spec(Refused.with(422, "code-over"));

        somebody.signIn(signInRequest, post.codeTo(signIn)).then().statusCode(200);
        somebody.reset(resetRequest, post.codeTo(reset), password).then().spec(Refused.with(422, "no-account"));
        somebody.create(ticket, "Đúng Chỗ", null, AGREED).then().statusCode(201);
    }

    @Test
    void whatWasTypedIsNeverRepeated() {
        String email = Newcomer.email();
        somebody.create("x".repeat(43), "A", "mật khẩu bí mật", AGREED).then().statusCode(400).body(not(containsString("bí mật")));
        somebody.ask(email, "SIGN_IN").then().body(not(containsString(email)));
        assertThat(post.textsTo(email)).hasSize(1);
        Api.anonymous().get("/api/v1/sample-messages").then().statusCode(200).body("items.recipient", hasItem(email));
    }

    private String ticket(String contact) {
        return somebody.signIn(somebody.asked(contact, "SIGN_IN"), post.codeTo(contact)).then().statusCode(200).extract().path("registration.ticket");
    }

    private List<String> consents(String phone) {
        return texts("SELECT CONCAT(c.purpose, ' ', c.text_version) FROM consent c JOIN account a ON a.id = c.account_id WHERE a.phone_key = ?1", phone);
    }

    private List<String> actions(String phone) {
        return texts("SELECT e.action FROM audit_event e JOIN account a ON a.id = e.object_id WHERE a.phone_key = ?1", phone);
    }

    private List<String> texts(String query, String phone) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(query, String.class).setParameter(1, logins.key(phone)).getResultList());
    }
}
