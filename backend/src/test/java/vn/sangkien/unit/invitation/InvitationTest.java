package vn.sangkien.unit.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationTest {

    private static final String PASSWORD = "mười hai con trâu đen";
    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    private static final List<Map<String, String>> TAKE_PART = List.of(Map.of("purpose", "TAKE_PART", "textVersion", "2026-1"));

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
    private String contact;

    @BeforeEach
    void anAdministrator() {
        clock.stopAt(clock.instant());
        upper = world.upper(world.root(), "Liên đoàn Mời");
        unit = world.unit(upper, "Công đoàn Mời");
        admin = world.person("Quản Trị Mời", Role.ADMIN, upper);
        contact = "duocmoi" + Id.next() + "@example.vn";
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void somebodyNewAcceptsAndOnlyThenHoldsTheRight() {
        invite(contact).then().statusCode(201).body("state", equalTo("OPEN")).body("contact", containsString("…@example.vn")).body("acceptedBy", nullValue());
        String code = codeTo(contact);
        open(code).then().statusCode(200).body("role", equalTo("UNIT_OFFICER")).body("unit.id", equalTo(unit.id())).body("invitedBy", equalTo("Quản Trị Mời"))
                .body("hasAccount", equalTo(false));

        String token = accept(code, PASSWORD).then().statusCode(201).extract().path("accessToken");

        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("displayName", equalTo("Người Được Mời")).body("email", equalTo(contact))
                .body("grants.role", equalTo(List.of("UNIT_OFFICER"))).body("grants.unitId", equalTo(List.of(unit.id())));
        From.signIn(here, contact, PASSWORD).then().statusCode(200);
        list(admin).then().body("items[0].state", equalTo("ACCEPTED")).body("items[0].acceptedBy", equalTo("Người Được Mời"));
        accept(code, PASSWORD).then().spec(Refused.with(422, "invitation-over"));
        open(code).then().spec(Refused.with(422, "invitation-over"));
    }

    @Test
    void theCodeIsTakenInWhateverWritingAndIsNowhereInTheDatabase() {
        invite(contact).then().statusCode(201);
        String code = codeTo(contact);
        open(code.toLowerCase(Locale.ROOT).replace('-', ' ')).then().statusCode(200);
        open("AAAA-BBBB-CCCC-DDDD").then().spec(Refused.with(422, "invitation-over"));

        String row = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                "SELECT CONCAT_WS(' ', code_hash, contact_key, CONVERT(contact_sealed USING latin1)) FROM invitation WHERE invited_by = ?1").setParameter(1, admin.value()).getSingleResult());
        assertThat(row).doesNotContain(code).doesNotContain(contact);
    }

    @Test
    void somebodyKnownSignsInAndAcceptsAndTheInviterCannotTellTheDifference() {
        Person known = world.withPassword(world.person("Đã Có Tài Khoản"), PASSWORD);
        Response toKnown = invite(known.email());
        Response toStranger = invite(contact);
        assertThat(shape(toKnown)).isEqualTo(shape(toStranger));

        String code = codeTo(known.email());
        open(code).then().statusCode(200).body("hasAccount", equalTo(true));
        accept(code, PASSWORD).then().spec(Refused.with(409, "invitation-sign-in"));
        acceptAs(world.person("Ai Khác"), code).then().spec(Refused.with(403, "invitation-of-other"));
        Api.as(known).get("/api/v1/me").then().body("grants", equalTo(List.of()));

        acceptAs(known, code).then().statusCode(200);
        Api.as(known).get("/api/v1/me").then().body("grants.role", hasItem("UNIT_OFFICER"));
        acceptAs(known, code).then().spec(Refused.with(422, "invitation-over"));
    }

    @Test
    void ofFiftyAtOnceOneAccepts() throws Exception {
        Person known = world.person("Năm Mươi Lần Nhận");
        invite(known.email()).then().statusCode(201);
        String code = codeTo(known.email());

        List<Integer> answers = AtOnce.call(50, () -> acceptAs(known, code).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 422);
        Api.as(known).get("/api/v1/me").then().body("grants.size()", equalTo(1));
    }

    @Test
    void itIsWorthNothingOnceTheInviterMayNoLongerGiveIt() {
        invite(contact).then().statusCode(201);
        String code = codeTo(contact);
        world.endGrants(admin);
        accept(code, PASSWORD).then().spec(Refused.with(422, "invitation-without-right"));

        world.grant(admin, Role.ADMIN, upper);
        accept(code, PASSWORD).then().statusCode(201);
    }

    @Test
    void itInvitesForNoLongerThanTheInvitersOwnRight() {
        Person passing = world.person("Quản Trị Có Hạn");
        LocalDate last = Time.dayOf(clock.instant()).plusDays(59);
        world.grantUntil(passing, Role.ADMIN, upper, last.plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        invite(passing, contact, "UNIT_OFFICER").then().spec(Refused.with(422, "grant-outlasts")).body("detail", containsString(Time.shown(last)));
        assertThat(post.textsTo(contact)).isEmpty();

        invite(contact).then().statusCode(201);
        String code = codeTo(contact);
        world.endGrants(admin);
        world.grantUntil(admin, Role.ADMIN, upper, last.plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        accept(code, PASSWORD).then().spec(Refused.with(422, "invitation-without-right"));
        world.grantUntil(admin, Role.ADMIN, upper, last.plusDays(2).atStartOfDay(Time.ZONE).toInstant());
        accept(code, PASSWORD).then().statusCode(201);
    }

    @Test
    void itIsOverAfterAWeekAndWhenItIsCancelledOrSentAgain() {
        String id = invite(contact).then().statusCode(201).extract().path("id");
        String first = codeTo(contact);
        change(id, "resend").then().spec(Refused.with(429, "too-many"));
        clock.advance(Duration.ofMinutes(2));
        change(id, "resend").then().statusCode(200).body("state", equalTo("OPEN"));
        open(first).then().spec(Refused.with(422, "invitation-over"));
        String second = codeTo(contact);

        clock.advance(Duration.ofDays(7));
        open(second).then().spec(Refused.with(422, "invitation-over"));
        admin = world.signedInAgain(admin);
        list(admin).then().body("items[0].state", equalTo("EXPIRED"));
        change(id, "resend").then().statusCode(200);
        String third = codeTo(contact);
        change(id, "cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
        accept(third, PASSWORD).then().spec(Refused.with(422, "invitation-over"));
        change(id, "cancel").then().spec(Refused.with(409, "invitation-not-open"));
    }

    @Test
    void anExpiredOneIsNotTakenUpByANewPasswordOrANewAccount() {
        Person known = world.withPassword(world.person("Để Quá Hạn"), PASSWORD);
        invite(known.email()).then().statusCode(201);
        invite(contact).then().statusCode(201);
        clock.advance(Duration.ofDays(7));

        String reset = ask(known.email(), "RESET");
        String ofKnown = From.address(here).body(Map.of("requestId", reset, "code", post.codeTo(known.email()), "newPassword", "mười ba con trâu trắng"))
                .post("/api/v1/auth/password-reset").then().statusCode(200).extract().path("accessToken");
        String request = ask(contact, "SIGN_IN");
        String ticket = From.address(here).body(Map.of("requestId", request, "code", post.codeTo(contact))).post("/api/v1/auth/code-sign-in").then().statusCode(200)
                .extract().path("registration.ticket");
        String ofNew = From.address(here).body(Map.of("ticket", ticket, "displayName", "Người Đến Muộn", "consents", TAKE_PART)).post("/api/v1/auth/accounts").then()
                .statusCode(201).extract().path("accessToken");

        for (String token : List.of(ofKnown, ofNew)) {
            Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("grants", equalTo(List.of()));
        }
        list(world.signedInAgain(admin)).then().body("items.state", equalTo(List.of("EXPIRED", "EXPIRED")));
    }

    @Test
    void aNewOneForTheSameVoidsTheOldOne() {
        invite(contact).then().statusCode(201);
        String first = codeTo(contact);
        clock.advance(Duration.ofMinutes(2));
        invite(contact).then().statusCode(201);
        open(first).then().spec(Refused.with(422, "invitation-over"));
        open(codeTo(contact)).then().statusCode(200);
        list(admin).then().body("items.state", equalTo(List.of("OPEN", "CANCELLED")));
    }

    @Test
    void theSameTwiceWithinAMomentIsOneInvitation() {
        String id = invite(contact).then().statusCode(201).extract().path("id");
        String code = codeTo(contact);
        Person colleague = world.person("Quản Trị Thứ Hai", Role.ADMIN, unit);
        invite(contact).then().spec(Refused.with(409, "invitation-sent"));
        invite(colleague, contact.toUpperCase(Locale.ROOT), "UNIT_OFFICER").then().spec(Refused.with(409, "invitation-sent"));
        assertThat(post.textsTo(contact)).hasSize(1);
        open(code).then().statusCode(200);

        invite(colleague, contact, "REVIEWER").then().statusCode(201);
        change(id, "cancel").then().statusCode(200);
        invite(contact).then().statusCode(201);
    }

    @Test
    void ofTwentyWhoInviteAtOnceOneDoes() throws Exception {
        List<Person> admins = IntStream.range(0, 20).mapToObj(i -> world.person("Quản Trị Số " + i, Role.ADMIN, upper)).toList();

        List<Integer> answers = AtOnce.call(admins.stream().<Callable<Integer>>map(one -> () -> invite(one, contact, "UNIT_OFFICER").statusCode()).toList());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(post.textsTo(contact)).hasSize(1);
        list(admin).then().body("items.state", equalTo(List.of("OPEN")));
    }

    @Test
    void ofTwentyTriesOfOnePersonAtOnceOneInvites() throws Exception {
        List<Integer> answers = AtOnce.call(20, () -> invite(contact).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(post.textsTo(contact)).hasSize(1);
        list(admin).then().body("items.state", equalTo(List.of("OPEN")));
    }

    @Test
    void whatNobodyMayGiveNobodyMayInviteTo() {
        Person leader = world.person("Lãnh Đạo Mời", Role.LEADER, upper);
        Person stranger = world.person("Quản Trị Nơi Khác", Role.ADMIN, world.unit(world.root(), "Công đoàn Nơi Khác"));
        invite(leader, contact, "UNIT_OFFICER").then().spec(Refused.with(403, "forbidden"));
        invite(stranger, contact, "UNIT_OFFICER").then().spec(Refused.with(404, "not-found"));
        invite(admin, admin.email(), "UNIT_OFFICER").then().spec(Refused.with(403, "four-eyes"));
        invite(admin, "ai đó", "UNIT_OFFICER").then().spec(Refused.naming("contact"));
        String id = invite(contact).then().statusCode(201).extract().path("id");
        Api.creating(stranger).post("/api/v1/units/{id}/invitations/{invitation}/cancel", unit.id(), id).then().spec(Refused.with(404, "not-found"));
        Api.creating(leader).post("/api/v1/units/{id}/invitations/{invitation}/cancel", unit.id(), id).then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void aWeakPasswordUsesNothingUp() {
        invite(contact).then().statusCode(201);
        String code = codeTo(contact);
        accept(code, "ngắn").then().spec(Refused.naming("password"));
        From.address(here).body(Map.of("code", code, "displayName", "Người Được Mời", "password", PASSWORD, "consents", List.of())).post("/api/v1/auth/invitations/acceptance")
                .then().spec(Refused.naming("consents"));
        accept(code, PASSWORD).then().statusCode(201);
    }

    private String ask(String recipient, String purpose) {
        return From.address(here).body(Map.of("contact", recipient, "purpose", purpose)).post("/api/v1/auth/codes").then().statusCode(202).extract().path("requestId");
    }

    private static String shape(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"(id|contact)\":\"[^\"]*\"", "") + answer.headers().asList().stream().map(header -> header.getName())
                .filter(name -> !name.equals("Date")).sorted().toList();
    }

    private Response invite(String to) {
        return invite(admin, to, "UNIT_OFFICER");
    }

    private Response invite(Person by, String to, String role) {
        String today = Time.dayOf(clock.instant()).toString();
        String later = Time.dayOf(clock.instant()).plusDays(60).toString();
        return Api.creating(by).body(Map.of("contact", to, "role", role, "startsOn", today, "endsOn", later, "reason", "Cán bộ mới của đơn vị"))
                .post("/api/v1/units/{id}/invitations", unit.id());
    }

    private Response list(Person by) {
        return Api.as(by).get("/api/v1/units/{id}/invitations", upper.id());
    }

    private Response change(String id, String how) {
        return Api.creating(admin).post("/api/v1/units/{id}/invitations/{invitation}/" + how, unit.id(), id);
    }

    private Response open(String code) {
        return From.address(here).body(Map.of("code", code)).post("/api/v1/auth/invitations/open");
    }

    private Response accept(String code, String password) {
        return From.address(here).body(Map.of("code", code, "displayName", "Người Được Mời", "password", password, "consents", TAKE_PART)).post("/api/v1/auth/invitations/acceptance");
    }

    private Response acceptAs(Person person, String code) {
        return Api.as(person).body(Map.of("code", code)).post("/api/v1/me/invitations");
    }

    private String codeTo(String recipient) {
        Matcher code = CODE.matcher(post.textsTo(recipient).get(0));
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
