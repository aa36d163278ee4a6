package vn.sangkien.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** While they are on the phone, a worker lets one member of the team write in the draft, and nobody else ever. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SharedDraftTest {

    private static final String ALL = "/api/v1/support-cases";
    private static final String DRAFT = ALL + "/{id}/draft";
    private static final String SHARE = ALL + "/{id}/draft-share";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Unit district;
    private Campaign campaign;
    private Person worker;
    private Person member;
    private Person admin;
    private String idea;

    @BeforeEach
    void aWorkerWithADraftWhoAsked() {
        district = world.upper(world.root(), "Công đoàn quận cùng sửa");
        Unit mill = world.unit(district, "CĐCS cùng sửa");
        campaign = world.campaign();
        worker = world.worker(campaign, mill);
        member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        admin = world.person("Quản Trị Quận", Role.ADMIN, district);
        Api.as(admin).header("If-Match", "\"0\"").body(Map.of("name", "Tổ quận", "phone", "1900 6116")).put("/api/v1/units/{id}/support-team", district.id());
        Map<String, Object> form = new HashMap<>(Api.form());
        form.put("confidential", "Tỷ lệ pha là bí mật");
        form.put("authors", List.of(Map.of("name", worker.name(), "share", 60, "lead", true), Map.of("name", "Anh Ba", "contact", "0901234599", "share", 40, "lead", false)));
        idea = Api.create(worker, campaign, form).then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void whoeverTookTheQuestionWritesInTheDraftAndBothSeeWhatTheOtherSaved() {
        String id = ask(true);
        open(member, id).spec(Refused.with(404, "not-found"));
        take(member, id);

        open(member, id).statusCode(200).body("authorName", equalTo(worker.name())).body("helperName", equalTo(member.name())).body("form.title", notNullValue())
                .body("heldBack", equalTo(true)).header("Cache-Control", equalTo("no-store"));
        help(member, id, Map.of("description", "Kể theo lời qua điện thoại, từng bước một, để người khác làm theo được.")).then().statusCode(200)
                .body("form.description", equalTo("Kể theo lời qua điện thoại, từng bước một, để người khác làm theo được."));

        Response seen = Api.as(worker).get("/api/v1/ideas/{id}", idea);
        seen.then().body("form.description", equalTo("Kể theo lời qua điện thoại, từng bước một, để người khác làm theo được.")).body("form.confidential", equalTo("Tỷ lệ pha là bí mật"))
                .body("form.authors", hasSize(2)).body("form.authors[1].contact", notNullValue());
        Api.patch(worker, idea, seen.path("version"), Map.of("problem", "Trước đây làm bằng tay.")).then().statusCode(200);
        open(member, id).body("form.problem", equalTo("Trước đây làm bằng tay."));
    }

    @Test
    void ofTheDraftOnlyWhatWouldBePublicIsShared() {
        String id = ask(true);
        take(member, id);

        open(member, id).body("form.confidential", nullValue()).body("form.authors", hasSize(0)).body("form.recognition", nullValue());
        help(member, id, Map.of("confidential", "Tôi ghi vào đây")).then().spec(Refused.with(403, "not-shared"));
        help(member, id, Map.of("authors", List.of(Map.of("name", "Tôi", "share", 100, "lead", true)))).then().spec(Refused.with(403, "not-shared"));
        Api.as(member).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.submit(member, idea).then().spec(Refused.with(404, "not-found"));
        Api.patch(member, idea, 0, Map.of("title", "Đường vòng")).then().spec(Refused.with(404, "not-found"));
        Api.as(member).get("/api/v1/ideas/{id}/attachments", idea).then().spec(Refused.with(404, "not-found"));
        String other = Api.draft(worker, campaign);
        Api.as(member).get("/api/v1/ideas/{id}", other).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void nobodyElseOpensItAndWithoutTheTickNobodyDoes() {
        String id = ask(true);
        take(member, id);
        Person colleague = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        Person stranger = world.person("Người Lạ");
        open(colleague, id).spec(Refused.with(404, "not-found"));
        open(admin, id).spec(Refused.with(404, "not-found"));
        open(stranger, id).spec(Refused.with(404, "not-found"));
        help(colleague, id, Map.of("title", "Không phải việc của tôi")).then().spec(Refused.with(404, "not-found"));
        Api.as(stranger).put(SHARE, id).then().spec(Refused.with(404, "not-found"));
        Api.as(member).put(SHARE, id).then().spec(Refused.with(404, "not-found"));
        Api.as(member).delete(SHARE, id).then().spec(Refused.with(404, "not-found"));

        String unshared = ask(false);
        take(member, unshared);
        open(member, unshared).spec(Refused.with(404, "not-found"));
        open(worker, unshared).spec(Refused.with(404, "not-found"));
    }

    @Test
    void theWorkerEndsItAtAnyTimeAndMayBeginAgain() {
        String id = ask(false);
        take(member, id);
        Api.as(worker).get("/api/v1/ideas/{id}/draft-share", idea).then().statusCode(204);
        Api.as(worker).put(SHARE, id).then().statusCode(200).body("helperName", equalTo(member.name()));
        Api.as(worker).put(SHARE, id).then().statusCode(200);
        Api.as(worker).get("/api/v1/ideas/{id}/draft-share", idea).then().statusCode(200).body("caseId", equalTo(id));
        open(member, id).statusCode(200);

        Api.as(worker).delete(SHARE, id).then().statusCode(204);
        Api.as(worker).delete(SHARE, id).then().statusCode(204);
        open(member, id).spec(Refused.with(404, "not-found"));
        help(member, id, Map.of("title", "Còn kịp không")).then().spec(Refused.with(404, "not-found"));
        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items.event", contains("WROTE", "TAKEN", "DRAFT_SHARED", "DRAFT_KEPT"));
    }

    @Test
    void itEndsByItself() {
        String id = ask(true);
        take(member, id);
        clock.stopAt(clock.instant().plus(Duration.ofHours(24)).plusSeconds(1));
        open(world.signedInAgain(member), id).spec(Refused.with(404, "not-found"));
        clock.run();
        open(member, id).statusCode(200);

        step(member, id, "resolution", Map.of());
        open(member, id).spec(Refused.with(404, "not-found"));
        Api.as(worker).put(SHARE, id).then().spec(Refused.with(409, "wrong-state"));

        String closed = ask(true);
        take(member, closed);
        Api.as(worker).post(ALL + "/{id}/closure", closed).then().statusCode(200).body("sharedUntil", nullValue());
        open(member, closed).spec(Refused.with(404, "not-found"));
    }

    @Test
    void aQuestionThatIsLaidDownOrHandedInEndsItToo() {
        String id = ask(true);
        take(member, id);
        step(member, id, "assignment", new HashMap<>(java.util.Collections.singletonMap("memberId", null)));
        open(member, id).spec(Refused.with(404, "not-found"));
        take(member, id);
        open(member, id).statusCode(200);

        Api.submit(worker, idea).then().statusCode(200);
        open(member, id).spec(Refused.with(404, "not-found"));
        help(member, id, Map.of("title", "Sau khi đã gửi")).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void whoReadsAnOlderVersionIsRefusedAndNothingIsLost() throws Exception {
        String id = ask(true);
        take(member, id);
        int version = open(member, id).extract().path("version");
        Api.patch(worker, idea, version, Map.of("problem", "Người viết sửa trước.")).then().statusCode(200);

        Api.as(member).header("If-Match", "\"" + version + "\"").body(Map.of("problem", "Tổ sửa sau.")).patch(DRAFT, id)
                .then().spec(Refused.with(409, "stale-version"));
        open(member, id).body("form.problem", equalTo("Người viết sửa trước."));
        Api.as(member).body(Map.of("problem", "Không nói đã đọc gì.")).patch(DRAFT, id).then().statusCode(428);

        int now = open(member, id).extract().path("version");
        List<Response> both = AtOnce.call(2, () -> Api.as(member).header("If-Match", "\"" + now + "\"")
                .body(Map.of("conditions", "Lần " + Thread.currentThread().getName())).patch(DRAFT, id));
        assertThat(both).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void askedAgainWithTheTagItSaysNothingUntilSomebodySaves() {
        String id = ask(true);
        take(member, id);
        String tag = open(member, id).extract().header("ETag");
        Api.as(member).header("If-None-Match", tag).get(DRAFT, id).then().statusCode(304).body(equalTo(""));

        int version = open(worker, id).extract().path("version");
        Api.patch(worker, idea, version, Map.of("problem", "Mới.")).then().statusCode(200);
        Api.as(member).header("If-None-Match", tag).get(DRAFT, id).then().statusCode(200).body("form.problem", equalTo("Mới.")).header("ETag", not(equalTo(tag)));
    }

    @Test
    void theHistorySaysWhoChangedWhatAndTheyDoNotDecideOnIt() {
        String id = ask(true);
        take(member, id);
        help(member, id, Map.of("problem", "Một.")).then().statusCode(200);
        help(member, id, Map.of("problem", "Hai.", "conditions", "Có khuôn.")).then().statusCode(200);
        help(member, id, Map.of("problem", "Hai.")).then().statusCode(200);

        Api.as(worker).get("/api/v1/ideas/{id}/events", idea).then().body("items.actorPart", contains("AUTHOR", "OPERATOR", "OPERATOR"))
                .body("items[1].actorName", equalTo(member.name())).body("items.reason", contains(null, "Thực trạng", "Điều kiện áp dụng"));
        Api.as(admin).queryParam("object", idea).get("/api/v1/audit-events").then()
                .body("items.findAll { it.action == 'SHARED_DRAFT_CHANGED' }.actor.name", contains(member.name(), member.name()))
                .body("items.findAll { it.action == 'DRAFT_SHARED' }", hasSize(1));

        Api.submit(worker, idea).then().statusCode(200);
        world.grant(member, Role.REVIEWER, district);
        Api.decide(member, idea, Api.ACCEPT).then().spec(Refused.with(403, "four-eyes"));
        Api.as(member).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("actions", not(org.hamcrest.Matchers.hasItem("DECIDE")));
        Api.decide(world.person("Người Thẩm Định", Role.REVIEWER, district), idea, Api.ACCEPT).then().statusCode(200);
    }

    @Test
    void aLookAtTheDraftIsOnTheAudit() {
        String id = ask(true);
        take(member, id);
        open(member, id).statusCode(200);
        open(worker, id).statusCode(200);
        Api.as(admin).queryParam("object", idea).get("/api/v1/audit-events").then()
                .body("items.findAll { it.action == 'SHARED_DRAFT_VIEWED' }.actor.name", contains(member.name()));
    }

    @Test
    void withoutADraftThereIsNothingToShare() {
        String id = Api.creating(worker).body(Map.of("topic", "OTHER", "text", "Câu hỏi không có nháp.")).post(ALL).then().statusCode(201).extract().path("id");
        Api.as(worker).put(SHARE, id).then().spec(Refused.with(422, "no-draft"));
        Api.creating(worker).body(Map.of("topic", "OTHER", "text", "Không có nháp mà chia sẻ.", "shareDraft", true)).post(ALL).then().spec(Refused.with(422, "no-draft"));
    }

    private String ask(boolean sharing) {
        return Api.creating(worker).body(Map.of("topic", "FORM", "text", "Giúp tôi viết phần mô tả.", "ideaId", idea, "step", "SOLUTION", "shareDraft", sharing)).post(ALL)
                .then().statusCode(201).extract().path("id");
    }

    private void take(Person by, String id) {
        step(by, id, "assignment", Map.of("memberId", by.id()));
    }

    private static void step(Person by, String id, String what, Map<String, ?> body) {
        String etag = Api.as(by).get(ALL + "/{id}", id).header("ETag");
        Api.as(by).header("If-Match", etag).body(body).post(ALL + "/{id}/" + what, id).then().statusCode(200);
    }

    private static ValidatableResponse open(Person by, String id) {
        return Api.as(by).get(DRAFT, id).then();
    }

    /** As the member's screen does: against what was read last. */
    private Response help(Person by, String id, Map<String, ?> changes) {
        Integer version = Api.as(worker).get("/api/v1/ideas/{id}", idea).path("version");
        return Api.as(by).header("If-Match", "\"" + version + "\"").body(changes).patch(DRAFT, id);
    }
}
