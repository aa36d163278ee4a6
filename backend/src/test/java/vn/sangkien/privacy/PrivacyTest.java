package vn.sangkien.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.standings.Recount;

/** What people can know and ask about their own data. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacyTest {

    private static final String MINE = "/api/v1/me/data-requests";
    private static final String ALL = "/api/v1/data-requests";

    @Inject
    World world;
    @Inject
    Recount recount;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person dpo;

    @BeforeEach
    void aWorkerAndADataProtectionOfficer() {
        campaign = world.campaign();
        Unit district = world.upper(world.root(), "Công đoàn quận Mai");
        unit = world.unit(district, "Cơ sở Mai");
        worker = world.worker(campaign, unit);
        dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, district);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void everythingThatIsKeptIsTold() {
        world.withPassword(worker, "mật khẩu rất dài");
        Map<String, Object> form = Api.form();
        form.put("title", "Gá kẹp <script>alert(1)</script> mới");
        String idea = Api.create(worker, campaign, form).then().statusCode(201).extract().path("id");
        Api.submit(worker, idea).then().statusCode(200);

        Api.as(worker).get("/api/v1/me/data").then().statusCode(200)
                .body("sections.name", hasItems("account", "consents", "devices", "audit", "grants", "registrations", "ideas", "coAuthored", "attachments", "comments", "workplaceRequests"))
                .body("sections.find { it.name == 'account' }.rows[0].fields.find { it.name == 'phone' }.value", equalTo(world.phoneOf(worker)))
                .body("sections.find { it.name == 'account' }.rows[0].fields.find { it.name == 'email' }.value", equalTo(worker.email()))
                .body("sections.find { it.name == 'registrations' }.rows[0].fields.find { it.name == 'unit' }.value", equalTo(unit.name()))
                .body("sections.find { it.name == 'ideas' }.rows[0].fields.find { it.name == 'description' }.value", startsWith("Thiết kế lại"));

        Api.as(worker).get("/api/v1/me/data/file.json").then().statusCode(200).header("Content-Disposition", containsString("du-lieu-cua-toi.json"))
                .body("sections.size()", equalTo(Api.as(worker).get("/api/v1/me/data").<List<?>>path("sections").size()));
        Api.as(worker).get("/api/v1/me/data/file.html").then().statusCode(200).contentType(containsString("text/html")).header("Content-Disposition", startsWith("attachment"))
                .body(containsString(worker.email())).body(containsString("&lt;script&gt;")).body(not(containsString("<script>")));
        assertThat(actions(worker)).contains("DATA_DOWNLOADED");
    }

    @Test
    void aNameIsCorrectedByItsOwner() {
        Api.as(worker).body(Map.of("displayName", "  Nguyễn   Thị Hằng ")).put("/api/v1/me/name").then().statusCode(204);

        Api.as(worker).get("/api/v1/me").then().body("displayName", equalTo("Nguyễn Thị Hằng"));
        Api.as(worker).body(Map.of("displayName", "\u200b")).put("/api/v1/me/name").then().spec(Refused.naming("displayName"));
    }

    @Test
    void theLawsDaysAreWorkingDays() {
        // A Thursday; the Friday and the Monday after it are holidays.
        clock.stopAt(Instant.parse("2027-04-29T02:00:00Z"));
        Person asking = world.signedInAgain(worker);
        ask(asking, "RESTRICTION", "Ngừng dùng số điện thoại của tôi").statusCode(201).body("state", equalTo("OPEN"))
                .body("answerDue", equalTo("2027-05-05")).body("doneDue", equalTo("2027-05-24"));
        Person officer = world.signedInAgain(dpo);
        queue(officer, null).body("items[0].due", equalTo("2027-05-05")).body("items[0].overdue", equalTo(false));

        clock.stopAt(Instant.parse("2027-05-05T17:00:00Z"));
        queue(world.signedInAgain(dpo), null).body("items[0].overdue", equalTo(true));
    }

    @Test
    void itIsAnsweredThenDoneAndThePersonSeesBoth() {
        String id = ask(worker, "OBJECTION", "Không đưa tên tôi vào danh sách khen").statusCode(201).extract().path("id");
        ask(worker, "OBJECTION", "Lần nữa").spec(Refused.with(409, "request-waits"));
        queue(dpo, null).body("items.id", contains(id)).body("items[0].name", equalTo(worker.name())).body("items[0].unit.id", equalTo(unit.id()));

        handle(dpo, id, "answer", "Đã nhận, sẽ xử lý trong tuần.").statusCode(200).body("state", equalTo("ANSWERED")).body("due", notNullValue());
        handle(dpo, id, "answer", "Đã nhận, sẽ xử lý trong tuần.").spec(Refused.with(409, "wrong-state"));
        handle(dpo, id, "completion", "Đã bỏ tên khỏi danh sách.").statusCode(200).body("state", equalTo("DONE")).body("due", nullValue());

        Api.as(worker).get(MINE).then().body("items[0].state", equalTo("DONE")).body("items[0].answer", equalTo("Đã bỏ tên khỏi danh sách."));
        queue(dpo, null).body("items.id", not(hasItem(id)));
        queue(dpo, "DONE").body("items.id", hasItem(id));
        Api.as(worker).post(MINE + "/{id}/withdrawal", id).then().spec(Refused.with(409, "wrong-state"));
        assertThat(actions(worker)).contains("DATA_REQUESTED");
    }

    @Test
    void aStaleVersionChangesNothing() {
        String id = ask(worker, "OTHER", "Cho tôi biết ai đã xem hồ sơ").extract().path("id");
        String read = Api.as(dpo).get(ALL + "/{id}", id).header("ETag");
        handle(dpo, id, "answer", "Đã nhận, sẽ xử lý trong tuần.").statusCode(200);
        Api.as(dpo).header("If-Match", read).body(Map.of("answer", "Không có cơ sở để làm.")).post(ALL + "/{id}/refusal", id).then().spec(Refused.with(409, "stale-version"));
    }

    @Test
    void onlyThoseOverThePersonsUnitSeeIt() {
        String id = ask(worker, "OTHER", "Cho tôi biết ai đã xem hồ sơ").extract().path("id");
        Person elsewhere = world.person("Bảo Vệ Nơi Khác", Role.DPO, world.upper(world.root(), "Quận Khác"));
        queue(elsewhere, null).body("items.id", not(hasItem(id)));
        Api.as(elsewhere).get(ALL + "/{id}", id).then().spec(Refused.with(404, "not-found"));
        handle(elsewhere, id, "refusal", "Không có cơ sở để làm.").spec(Refused.with(404, "not-found"));
        Api.as(world.person("Người Khác")).post(MINE + "/{id}/withdrawal", id).then().spec(Refused.with(404, "not-found"));
        queue(world.person("Bảo Vệ Cả Nước", Role.DPO, world.root()), null).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTION", "RESTRICTION", "OBJECTION", "OTHER"})
    void whatIsWantedMustBeSaid(String kind) {
        ask(worker, kind, null).spec(Refused.naming("text"));
    }

    @Test
    void ofFiftyAtOnceOneIsTakenIn() throws Exception {
        List<Integer> answers = AtOnce.call(50, () -> Api.creating(worker).body(Map.of("kind", "ERASURE")).post(MINE).statusCode());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void whoIsErasedIsANumberAndEverythingStillAddsUp() {
        Person colleague = world.worker(campaign, unit);
        world.withPassword(worker, "mật khẩu rất dài");
        String phone = world.phoneOf(worker);
        String sent = Api.submitted(worker, campaign);
        String draft = Api.draft(worker, campaign);
        Map<String, Object> shared = Api.form();
        shared.put("authors", List.of(Map.of("lead", true, "share", 50), Map.of("name", worker.name(), "contact", worker.email(), "share", 50)));
        String together = Api.create(colleague, campaign, shared).then().statusCode(201).extract().path("id");
        Api.submit(colleague, together).then().statusCode(200);
        Person officer = world.person("Cán Bộ Cơ Sở", Role.UNIT_OFFICER, unit);
        String id = ask(worker, "ERASURE", null).statusCode(201).extract().path("id");

        handle(dpo, id, "completion", "Đã xóa thông tin theo yêu cầu.").statusCode(200).body("state", equalTo("DONE")).body("name", startsWith("Thành viên cũ #"));

        Api.as(worker).get("/api/v1/me").then().statusCode(401);
        Api.anonymous().body(Map.of("login", phone, "password", "mật khẩu rất dài")).post("/api/v1/auth/login").then().statusCode(401);
        Api.as(officer).get("/api/v1/ideas/{id}", sent).then().statusCode(200).body("authorName", startsWith("Thành viên cũ #")).body("state", equalTo("SUBMITTED"));
        Api.as(colleague).get("/api/v1/ideas/{id}", together).then().body("form.authors[1].name", nullValue()).body("form.authors[1].contact", nullValue()).body("form.authors[1].share", equalTo(50));
        assertThat(row("SELECT CONCAT_WS('|', i.state, i.title, c.description) FROM idea i LEFT JOIN idea_content c ON c.idea_id = i.id WHERE i.id = ?1", draft)).isEqualTo("WITHDRAWN");
        assertThat(row("SELECT CONCAT_WS('|', state, phone_key, email_key, password_hash) FROM account WHERE id = ?1", worker.id())).isEqualTo("ERASED");
        assertThat(recount.compare(Integer.MAX_VALUE).first().stream().filter(difference -> difference.scopeId() == campaign.phase(1).value()).toList()).isEmpty();
        handle(dpo, id, "completion", "Đã xóa thông tin theo yêu cầu.").spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void withThePersonEndsWhatElseTheyAskedFor() {
        String open = ask(worker, "CORRECTION", "Sửa ngày sinh của tôi").statusCode(201).extract().path("id");
        String answered = ask(worker, "OBJECTION", "Không đưa tên tôi vào danh sách khen").statusCode(201).extract().path("id");
        handle(dpo, answered, "answer", "Đã nhận, sẽ xử lý trong tuần.").statusCode(200);
        String erasure = ask(worker, "ERASURE", null).statusCode(201).extract().path("id");

        handle(dpo, erasure, "completion", "Đã xóa thông tin theo yêu cầu.").statusCode(200).body("state", equalTo("DONE"));

        for (String id : List.of(open, answered)) {
            Api.as(dpo).get(ALL + "/{id}", id).then().statusCode(200).body("state", equalTo("WITHDRAWN")).body("due", nullValue()).body("overdue", equalTo(false))
                    .body("text", nullValue()).body("answer", containsString("đã được xóa"));
        }
        queue(dpo, null).body("items.id", not(hasItem(open))).body("items.id", not(hasItem(answered)));
    }

    @Test
    void whoHoldsRightsGivesThemBackFirst() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        ask(officer, "ERASURE", null).spec(Refused.with(422, "rights-held"));

        String id = ask(worker, "ERASURE", null).extract().path("id");
        world.grant(worker, Role.REVIEWER, unit);
        handle(dpo, id, "completion", "Đã xóa thông tin theo yêu cầu.").spec(Refused.with(422, "rights-held"));
        Api.as(worker).get("/api/v1/me").then().statusCode(200).body("displayName", equalTo(worker.name()));
    }

    private ValidatableResponse ask(Person person, String kind, String text) {
        var body = new HashMap<String, Object>(Map.of("kind", kind));
        if (text != null) {
            body.put("text", text);
        }
        return Api.creating(person).body(body).post(MINE).then();
    }

    private static ValidatableResponse queue(Person officer, String state) {
        var query = Api.as(officer);
        return (state == null ? query : query.queryParam("state", state)).queryParam("limit", 100).get(ALL).then().statusCode(200);
    }

    private static ValidatableResponse handle(Person officer, String id, String how, String words) {
        String read = Api.as(officer).get(ALL + "/{id}", id).header("ETag");
        return Api.as(officer).header("If-Match", read == null ? "\"0\"" : read).body(Map.of("answer", words)).post(ALL + "/{id}/{how}", id, how).then();
    }

    private List<String> actions(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE actor_id = ?1", String.class)
                .setParameter(1, person.value()).getResultList());
    }

    private String row(String sql, String id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(sql, String.class)
                .setParameter(1, vn.sangkien.shared.id.Id.fromString(id).value()).getSingleResult());
    }
}
