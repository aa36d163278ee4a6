package vn.sangkien.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.Role;
import vn.sangkien.integration.Systems.Sys;
import vn.sangkien.shared.id.Id;

/** Ideas that another system sends on behalf of people. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClientIdeasTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    World world;
    @Inject
    EntityManager database;
    @Inject
    AccountService accounts;
    @Inject
    TestClock clock;

    private Unit unit;
    private Unit beside;
    private Campaign campaign;
    private Person admin;
    private Person reviewer;
    private Sys system;
    private String token;
    private String phone;

    @BeforeEach
    void aSystemOfACompany() {
        Unit upper = world.upper(world.root(), "Cấp trên nhận sáng kiến");
        unit = world.unit(upper, "Công ty nhận sáng kiến");
        beside = world.unit(upper, "Công ty khác");
        campaign = world.campaign();
        admin = world.person("Quản Trị", Role.ADMIN, upper);
        reviewer = world.person("Người Xét", Role.REVIEWER, upper);
        system = Systems.admit(admin, unit);
        token = Systems.token(system);
        phone = "+8438" + (7_000_000 + NEXT.incrementAndGet());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void anIdeaIsItsAuthorsAndSaysThroughWhichSystemItCame() {
        Response made = Systems.put(token, "HR-1", Systems.handedIn(campaign, unit, phone));
        made.then().statusCode(200).body("externalId", equalTo("HR-1")).body("state", equalTo("SUBMITTED")).body("number", notNullValue()).body("unit.id", equalTo(unit.id()));
        String id = made.path("id");

        Api.as(reviewer).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("authorName", equalTo("Lê Văn Thợ")).body("channel", equalTo("API"))
                .body("clientName", equalTo("Phần mềm nhân sự")).body("externalId", equalTo("HR-1")).body("mayPublish", equalTo(true));
        Api.as(author(id)).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("clientName", equalTo("Phần mềm nhân sự")).body("externalId", equalTo("HR-1"));
        Api.as(author(id)).get("/api/v1/ideas/{id}/events", id).then().statusCode(200).body("items.externalId", contains("HR-1", "HR-1"));
        Api.as(reviewer).get("/api/v1/ideas/{id}/events", id).then().body("items.actorPart", contains("CLIENT", "CLIENT")).body("items.actorName", contains("Phần mềm nhân sự", "Phần mềm nhân sự"));
        long client = Id.fromString(system.id()).value();
        assertThat(column("SELECT client_id FROM idea WHERE id = " + Id.fromString(id).value())).isEqualTo(client);
        assertThat(column("SELECT COUNT(*) FROM idea_event WHERE client_id = " + client)).isEqualTo(2L);
        Api.as(admin).queryParam("object", id).get("/api/v1/audit-events").then().statusCode(200).body("items.find { it.action == 'IDEA_WRITTEN_BY_CLIENT' }.actor.name",
                equalTo("Phần mềm nhân sự")).body("items.find { it.action == 'IDEA_WRITTEN_BY_CLIENT' }.actor.client", equalTo(true));
        Api.decide(reviewer, id, Api.ACCEPT).then().statusCode(200);
        Api.as(reviewer).get("/api/v1/ideas/{id}/events", id).then().body("items.externalId", hasItems("HR-1", null));
        Api.anonymous().get("/api/v1/ideas/{id}", id).then().statusCode(200).body("clientName", nullValue()).body("externalId", nullValue());
        Systems.with(token).get("/api/v1/client/ideas/HR-1").then().body("state", equalTo("VALID"));
    }

    @Test
    void thePersonIsFoundByTheirNumberOrRegisteredWithTheProofOfTheirConsent() {
        Systems.put(token, "HR-1", Systems.idea(campaign, unit, phone)).then().statusCode(200).body("state", equalTo("DRAFT"));
        assertThat(column("SELECT COUNT(*) FROM consent c WHERE c.account_id = " + holder(phone).orElseThrow() + " AND c.purpose = 'TAKE_PART' AND c.proof_kind = 'PAPER'"
                + " AND c.proof_reference = 'BM-01/2026-117' AND c.client_id = " + Id.fromString(system.id()).value())).isEqualTo(1L);
        Map<String, Object> local = Systems.idea(campaign, unit, "0" + phone.substring(3));
        Systems.put(token, "HR-2", local).then().statusCode(200);
        assertThat(column("SELECT COUNT(DISTINCT i.author_id) FROM client_idea x JOIN idea i ON i.id = x.idea_id WHERE x.client_id = " + Id.fromString(system.id()).value())).isEqualTo(1L);
    }

    @Test
    void withoutConsentThatCouldBeLookedUpNothingIsTaken() {
        Map<String, Object> body = Systems.idea(campaign, unit, phone);
        body.put("consent", Map.of("kind", "PAPER", "textVersion", "2026-1", "givenAt", "2026-02-01T02:00:00Z"));
        Systems.put(token, "HR-1", body).then().spec(Refused.naming("consent.reference"));
        body.put("consent", Map.of("kind", "TICK", "textVersion", "1999-1", "givenAt", "2026-02-01T02:00:00Z"));
        Systems.put(token, "HR-1", body).then().spec(Refused.with(409, "consent-text"));
        body.remove("consent");
        Systems.put(token, "HR-1", body).then().spec(Refused.naming("consent"));
        Map<String, Object> landline = Systems.idea(campaign, unit, "+842438250000");
        Systems.put(token, "HR-1", landline).then().spec(Refused.naming("author.phone"));
        assertThat(holder(phone)).isEmpty();
        Systems.with(token).get("/api/v1/client/consent-text").then().statusCode(200).body("textVersion", equalTo("2026-1")).body("text.vi", containsString("đồng ý"));
    }

    @Test
    void ofWhoeverTookTheirConsentBackNothingIsTakenUntilTheyAgreeAnew() {
        clock.stopAt(clock.instant());
        Map<String, Object> draft = Systems.idea(campaign, unit, phone);
        String id = Systems.put(token, "HR-1", draft).then().statusCode(200).extract().path("id");
        Api.as(author(id)).delete("/api/v1/me/consents/TAKE_PART").then().statusCode(204);

        Systems.put(token, "HR-1", titled(draft, "Gá kẹp phôi đã sửa sau khi rút")).then().spec(Refused.with(422, "takes-no-part"));
        Systems.put(token, "HR-1", Systems.handedIn(campaign, unit, phone)).then().spec(Refused.with(422, "takes-no-part"));
        Systems.put(token, "HR-2", draft).then().spec(Refused.with(422, "takes-no-part"));
        Systems.put(Systems.token(Systems.admit(admin, unit)), "A-1", draft).then().spec(Refused.with(422, "takes-no-part"));
        Systems.with(token).get("/api/v1/client/ideas/HR-1").then().statusCode(200).body("state", equalTo("DRAFT"));
        Systems.with(token).get("/api/v1/client/ideas/HR-2").then().statusCode(404);
        assertThat(column("SELECT COUNT(*) FROM idea i WHERE i.author_id = " + holder(phone).orElseThrow())).isEqualTo(1L);

        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> anew = Systems.handedIn(campaign, unit, phone);
        anew.put("consent", Map.of("kind", "PAPER", "textVersion", "2026-1", "givenAt", clock.instant().toString(), "reference", "BM-01/2026-118"));
        Systems.put(token, "HR-1", anew).then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void ofWhoeverHasAnAccountAndNeverAgreedNothingIsTakenWithoutProof() {
        Person person = world.withPassword(world.person("Chưa Từng Đồng Ý"), "mười hai con trâu đen");
        Map<String, Object> body = Systems.idea(campaign, unit, world.phoneOf(person));
        body.remove("consent");

        Systems.put(token, "HR-1", body).then().spec(Refused.naming("consent"));
        assertThat(column("SELECT COUNT(*) FROM idea WHERE author_id = " + person.value())).isEqualTo(0L);
    }

    @Test
    void fiftyAtOnceMakeOneIdea() throws Exception {
        Map<String, Object> body = Systems.handedIn(campaign, unit, phone);
        List<String> answers = AtOnce.call(50, () -> Systems.put(token, "HR-50", body).then().statusCode(200).extract().asString());

        assertThat(answers).hasSize(50).allMatch(answer -> answer.equals(answers.get(0)));
        assertThat(column("SELECT COUNT(*) FROM idea WHERE client_id = " + Id.fromString(system.id()).value())).isEqualTo(1L);
        assertThat(holder(phone)).isPresent();
    }

    @Test
    void anotherContentChangesADraftAndNothingThatIsHandedIn() {
        Map<String, Object> body = Systems.idea(campaign, unit, phone);
        String id = Systems.put(token, "HR-1", body).then().extract().path("id");
        Systems.put(token, "HR-1", titled(body, "Gá kẹp phôi đã sửa lại lần hai")).then().statusCode(200).body("id", equalTo(id)).body("state", equalTo("DRAFT"));
        Map<String, Object> complete = titled(body, "Gá kẹp phôi đã sửa lại lần ba");
        complete.put("declarations", Api.DECLARATIONS);
        Systems.put(token, "HR-1", complete).then().statusCode(200).body("id", equalTo(id)).body("state", equalTo("SUBMITTED"));
        Systems.put(token, "HR-1", complete).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        complete = titled(complete, "Gá kẹp phôi đã sửa lại lần bốn");
        Systems.put(token, "HR-1", complete).then().spec(Refused.with(409, "wrong-state"));

        Api.decide(reviewer, id, Api.returning("Xin ghi rõ số liệu trước và sau khi áp dụng.")).then().statusCode(200);
        Systems.with(token).get("/api/v1/client/ideas/HR-1").then().body("state", equalTo("NEEDS_INFO")).body("lastReason.text", containsString("số liệu"));
        Systems.put(token, "HR-1", complete).then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whatTheAuthorChangedHereIsNotOverwritten() {
        Map<String, Object> body = Systems.idea(campaign, unit, phone);
        String id = Systems.put(token, "HR-1", body).then().extract().path("id");
        Person author = author(id);
        String etag = Api.as(author).get("/api/v1/ideas/{id}", id).header("ETag");
        Api.as(author).header("If-Match", etag).body(Map.of("title", "Tên do chính tác giả đặt lại")).patch("/api/v1/ideas/{id}", id).then().statusCode(200);

        Systems.put(token, "HR-1", titled(body, "Tên từ phần mềm nhân sự gửi sang")).then().spec(Refused.with(409, "changed-by-author"));
        Systems.put(token, "HR-1", body).then().statusCode(200).body("state", equalTo("DRAFT"));
    }

    @Test
    void aNameStaysWithItsAuthor() {
        Systems.put(token, "HR-1", Systems.idea(campaign, unit, phone)).then().statusCode(200);
        String other = "+8438" + (7_000_000 + NEXT.incrementAndGet());
        Systems.put(token, "HR-1", Systems.idea(campaign, unit, other)).then().spec(Refused.with(409, "other-author"));
        assertThat(holder(other)).isEmpty();
    }

    @Test
    void nothingIsTakenOrShownOutsideTheSubtreeNorOfAnotherSystem() {
        Systems.put(token, "HR-1", Systems.idea(campaign, beside, phone)).then().spec(Refused.with(403, "outside-client"));
        Systems.put(token, "HR-1", Systems.idea(campaign, unit, phone)).then().statusCode(200);
        String others = Systems.token(Systems.admit(admin, unit));
        Systems.with(others).get("/api/v1/client/ideas/HR-1").then().spec(Refused.with(404, "not-found"));
        Systems.with(others).get("/api/v1/client/ideas").then().body("items.size()", equalTo(0));
        Systems.put(others, "HR-1", Systems.idea(campaign, unit, phone)).then().statusCode(200);
        assertThat(column("SELECT COUNT(*) FROM client_idea WHERE external_id = 'HR-1' AND client_id = " + Id.fromString(system.id()).value())).isEqualTo(1L);
    }

    @Test
    void whatIsMissingIsNamedAsForAPerson() {
        Map<String, Object> body = Systems.handedIn(campaign, unit, phone);
        @SuppressWarnings("unchecked")
        var form = (Map<String, Object>) body.get("form");
        form.remove("description");
        Systems.put(token, "HR-1", body).then().spec(Refused.naming("form.description"));
        form.remove("unitId");
        Systems.put(token, "HR-1", body).then().spec(Refused.naming("form.unitId"));
        Systems.with(token).get("/api/v1/client/ideas/HR-1").then().statusCode(404);
        Systems.put(token, "tên có dấu", Systems.idea(campaign, unit, phone)).then().statusCode(400);
    }

    @Test
    void theListIsPagedAndFiltered() {
        for (int i = 1; i <= 3; i++) {
            Systems.put(token, "HR-" + i, Systems.idea(campaign, unit, phone)).then().statusCode(200);
        }
        Systems.put(token, "HR-4", Systems.handedIn(campaign, unit, phone)).then().statusCode(200);
        String cursor = Systems.with(token).queryParam("limit", 3).get("/api/v1/client/ideas").then().body("items.externalId", contains("HR-4", "HR-3", "HR-2")).extract().path("nextCursor");
        Systems.with(token).queryParam("limit", 3).queryParam("cursor", cursor).get("/api/v1/client/ideas").then().body("items.externalId", contains("HR-1")).body("nextCursor", nullValue());
        Systems.with(token).queryParam("state", "SUBMITTED").get("/api/v1/client/ideas").then().body("items.externalId", hasItems("HR-4")).body("items.size()", equalTo(1));
    }

    private static Map<String, Object> titled(Map<String, Object> body, String title) {
        var changed = new HashMap<>(body);
        @SuppressWarnings("unchecked")
        var form = new HashMap<>((Map<String, Object>) body.get("form"));
        form.put("title", title);
        changed.put("form", form);
        return changed;
    }

    private Person author(String idea) {
        return world.signedInAgain(new Person(((Number) column("SELECT author_id FROM idea WHERE id = " + Id.fromString(idea).value())).longValue(), "", "", ""));
    }

    private Optional<Long> holder(String number) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.holderOf(Contact.of(number).orElseThrow()).map(AccountService.Holder::id));
    }

    private Object column(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql).getSingleResult());
    }
}
