package vn.sangkien.support.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.UUID;
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
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Somebody of the staff enters for a worker; three people stay apart on the idea: who wrote it, who typed it, who decides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssistedEntryTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Post post;
    @Inject
    EntityManager database;
    @Inject
    EntryData data;

    private Unit district;
    private Unit mill;
    private Unit beside;
    private Campaign campaign;
    private Person operator;
    private Person officer;
    private String phone;

    @BeforeEach
    void anOperatorOfADistrict() {
        district = world.upper(world.root(), "Công đoàn quận nhập thay");
        mill = world.unit(district, "Công ty nhập thay");
        beside = world.unit(world.upper(world.root(), "Công đoàn quận bên cạnh"), "Công ty bên cạnh");
        campaign = world.campaign();
        operator = world.person("Chị Tổ Hỗ Trợ", Role.SUPPORT, district);
        officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
        phone = Entering.phone();
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void authorOperatorAndReviewerStayThreePeople() {
        String id = enteredByCode();

        Api.as(officer).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("authorName", equalTo("Lê Thị Thợ")).body("operatorName", equalTo(operator.name()))
                .body("channel", equalTo("ASSISTED")).body("state", equalTo("SUBMITTED"));
        Api.as(officer).get("/api/v1/ideas/{id}/events", id).then().body("items.actorPart", contains("OPERATOR", "OPERATOR")).body("items.actorName", hasItem(operator.name()));
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.operatorName", equalTo(operator.name())).body("items.find { it.id == '" + id + "' }.authorName", equalTo("Lê Thị Thợ"));
        Person admin = world.person("Quản Trị", Role.ADMIN, district);
        Api.as(admin).queryParam("object", id).get("/api/v1/audit-events").then().body("items.find { it.action == 'IDEA_ENTERED' }.actor.name", equalTo(operator.name()))
                .body("items.find { it.action == 'IDEA_ENTERED' }.actingFor.name", equalTo("Lê Thị Thợ"));

        world.grant(operator, Role.REVIEWER, district);
        Api.decide(operator, id, Api.ACCEPT).then().spec(Refused.with(403, "four-eyes"));
        Api.decide(officer, id, Api.ACCEPT).then().statusCode(200);
        Api.anonymous().get("/api/v1/ideas/{id}", id).then().statusCode(200).body("operatorName", nullValue()).body("authorName", nullValue());
        assertThat(column("SELECT CONCAT_WS(' ', e.consent_kind, e.consent_version, c.proof_kind, c.client_id IS NULL) FROM assisted_entry e JOIN consent c ON c.account_id = e.author_id"
                + " WHERE e.idea_id = " + Id.fromString(id).value())).isEqualTo("CODE 2026-1 CODE 1");
    }

    @Test
    void theReceiptNamesTheIdeaAndCarriesAClaimCode() {
        String id = enteredByCode();

        String number = Api.as(officer).get("/api/v1/ideas/{id}", id).path("number");
        assertThat(post.textsTo(phone).get(0)).contains(number).contains("Cải tiến gá kẹp").contains("Công ty nhập thay").containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void theSlipIsForThoseWhoEnteredAndForTheirUnits() {
        String id = enteredByCode();

        byte[] slip = Api.as(operator).post(Entering.ALL + "/{id}/slip", id).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        assertThat(new String(slip, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Person elsewhere = world.person("Tổ Nơi Khác", Role.SUPPORT, beside);
        Api.as(elsewhere).post(Entering.ALL + "/{id}/slip", id).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void whoAgreedAndIsKnownHereNeedsNoFurtherProofAndTheEntryIsRecordedAllTheSame() {
        Person worker = world.withPassword(world.worker(campaign, mill), "mười hai con trâu đen");
        agreed(worker);
        String own = world.phoneOf(worker);

        seek(operator, own).body("known", equalTo(true)).body("name", equalTo(worker.name())).body("workplace.id", equalTo(mill.id())).body("agreedAt", notNullValue());
        Map<String, Object> body = Entering.idea(campaign, mill, own, null);
        body.put("author", Map.of("phone", own));
        String id = Entering.enter(operator, body).then().statusCode(201).body("number", notNullValue()).body("receipt", equalTo("PHONE")).extract().path("id");

        Api.as(worker).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("operatorName", equalTo(operator.name()));
        Api.as(operator).get(Entering.ALL).then().body("items[0].id", equalTo(id)).body("items[0].authorName", equalTo(worker.name())).body("items[0].consentKind", equalTo("TICK"));
    }

    @Test
    void whoWorksElsewhereIsAnsweredLikeNobody() {
        Person stranger = world.withPassword(world.worker(campaign, beside), "mười hai con trâu đen");
        agreed(stranger);
        String theirs = world.phoneOf(stranger);

        String unknown = seek(operator, phone).extract().asString();
        assertThat(seek(operator, theirs).body("known", equalTo(false)).extract().asString()).isEqualTo(unknown);
        Map<String, Object> nameless = Entering.idea(campaign, mill, theirs, null);
        nameless.put("author", Map.of("phone", theirs));
        Entering.enter(operator, nameless).then().spec(Refused.naming("author.name"));
        Entering.enter(operator, Entering.idea(campaign, mill, theirs, null)).then().spec(Refused.with(422, "consent-missing"));
        Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().spec(Refused.with(422, "consent-missing"));
    }

    /** Whoever walks through numbers is stopped for the hour, then for the day; each time one line tells of it, and entering goes on. */
    @Test
    void nobodyWalksThroughTheTelephoneNumbers() {
        clock.stopAt(Time.dayOf(clock.instant()).plusDays(1).atTime(8, 20).atZone(Time.ZONE).toInstant());
        Person walker = world.person("Anh Dò Số", Role.SUPPORT, district);
        Person colleague = world.person("Chị Bên Cạnh", Role.SUPPORT, district);
        for (int i = 0; i < 8; i++) {
            seek(walker, Entering.phone());
        }

        seekAnswer(walker, phone).then().spec(Refused.with(429, "person-searches")).header("Retry-After", "2400").body("retryAfterSeconds", equalTo(2400));
        seekAnswer(walker, phone).then().spec(Refused.with(429, "person-searches"));
        seekAnswer(walker, "không phải số").then().statusCode(400);
        seek(colleague, phone);
        Entering.enter(walker, Entering.idea(campaign, mill, phone, Entering.code(walker, phone, post))).then().statusCode(201);
        assertThat(stops(walker)).isEqualTo(1L);

        for (int hour = 1; hour <= 2; hour++) {
            clock.advance(Duration.ofHours(1));
            walker = world.signedInAgain(walker);
            for (int i = 0; i < (hour == 1 ? 8 : 4); i++) {
                seek(walker, Entering.phone());
            }
            seekAnswer(walker, phone).then().spec(Refused.with(429, "person-searches"));
            assertThat(stops(walker)).isEqualTo(hour + 1L);
        }
        seekAnswer(walker, phone).then().body("detail", containsString("20 lần trong một ngày"));
        clock.advance(Duration.ofHours(14));
        seek(world.signedInAgain(walker), phone);
        clock.advance(Duration.ofDays(4));
        QuarkusTransaction.requiringNew().run(() -> data.removeExpired(clock.instant(), 500));
        assertThat(column("SELECT COUNT(*) FROM person_search WHERE operator_id = " + walker.value())).isEqualTo(0L);
    }

    @Test
    void searchesAtTheSameMomentAreCountedOneByOne() throws Exception {
        clock.stopAt(Time.dayOf(clock.instant()).plusDays(1).atTime(9, 0).atZone(Time.ZONE).toInstant());
        Person walker = world.person("Anh Dò Nhanh", Role.SUPPORT, district);

        List<Integer> answers = AtOnce.call(30, () -> seekAnswer(walker, phone).statusCode());

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(8);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(22);
        assertThat(stops(walker)).isEqualTo(1L);
    }

    @Test
    void withoutAgreementNothingIsTakenAndNobodyIsMade() {
        Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().spec(Refused.with(422, "consent-missing"));
        Entering.enter(operator, Entering.idea(campaign, mill, null, null)).then().spec(Refused.with(422, "consent-missing"));

        String request = Entering.ask(operator, phone).then().statusCode(202).extract().path("requestId");
        String code = post.codeTo(phone);
        assertThat(post.textsTo(phone).get(0)).contains("đồng ý tham gia");
        Entering.confirm(operator, request, code.equals("123456") ? "654321" : "123456").then().spec(Refused.with(422, "code-wrong"));
        Entering.confirm(officer, request, code).then().spec(Refused.with(422, "consent-proof-over"));
        clock.advance(Duration.ofMinutes(6));
        Entering.confirm(operator, request, code).then().spec(Refused.with(422, "code-over"));
        assertThat(column("SELECT COUNT(*) FROM consent_proof WHERE operator_id = " + operator.value() + " AND given_at IS NOT NULL")).isEqualTo(0L);
        assertThat(column("SELECT COUNT(*) FROM assisted_entry WHERE operator_id = " + operator.value())).isEqualTo(0L);
    }

    @Test
    void aCodeIsForItsOwnNumberAndOnce() {
        String proof = Entering.code(operator, phone, post);

        Entering.enter(operator, Entering.idea(campaign, mill, Entering.phone(), proof)).then().spec(Refused.with(422, "consent-of-another"));
        Entering.enter(operator, Entering.idea(campaign, mill, null, proof)).then().spec(Refused.with(422, "paper-needed"));
        Entering.enter(officer, Entering.idea(campaign, mill, phone, proof)).then().spec(Refused.with(422, "consent-proof-over"));
        Entering.enter(operator, Entering.idea(campaign, mill, phone, proof)).then().statusCode(201);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, proof)).then().spec(Refused.with(422, "consent-proof-over"));
        Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().statusCode(201);
    }

    @Test
    void whoHasNoPhoneAgreesOnPaperAndIsFoundAgainByTheirEarlierIdea() {
        String paper = Entering.paper(operator);
        Response first = Entering.enter(operator, Entering.idea(campaign, mill, null, paper));
        first.then().statusCode(201).body("receipt", nullValue());

        Map<String, Object> next = Entering.idea(campaign, mill, null, null);
        next.put("author", Map.of("earlierNumber", first.path("number")));
        String second = Entering.enter(operator, next).then().statusCode(201).extract().path("id");
        assertThat(column("SELECT COUNT(DISTINCT author_id) FROM assisted_entry WHERE operator_id = " + operator.value())).isEqualTo(1L);
        Api.as(operator).body(Map.of("campaignId", campaign.id(), "earlierNumber", first.path("number"))).post(Entering.ALL + "/person-search").then().body("name", equalTo("Lê Thị Thợ"));
        Api.as(operator).get(Entering.ALL).then().body("items.id", contains(second, first.path("id"))).body("items[1].paperId", equalTo(paper));

        Person elsewhere = world.person("Tổ Nơi Khác", Role.SUPPORT, beside);
        Map<String, Object> theirs = Entering.idea(campaign, beside, null, null);
        theirs.put("author", Map.of("earlierNumber", first.path("number")));
        Entering.enter(elsewhere, theirs).then().spec(Refused.naming("author.earlierNumber"));
    }

    @Test
    void aSignedPaperIsForThoseWhoAnswerForTheUnitAndEveryLookIsKept() {
        String paper = Entering.paper(operator);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, paper)).then().statusCode(201);

        Api.as(officer).get(Entering.ALL + "/papers/{id}", paper).then().statusCode(200).contentType("image/jpeg");
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, beside);
        for (Person outsider : new Person[] {elsewhere, world.person("Người Lạ"), world.person("Người Thẩm Định", Role.REVIEWER, district)}) {
            Api.as(outsider).get(Entering.ALL + "/papers/{id}", paper).then().spec(Refused.with(404, "not-found"));
        }
        Person admin = world.person("Quản Trị", Role.ADMIN, district);
        Api.as(admin).queryParam("action", "CONSENT_PAPER_VIEWED").get("/api/v1/audit-events").then().body("items.actor.name", hasItem(officer.name()));
        Entering.paper(operator, "không phải ảnh".getBytes(java.nio.charset.StandardCharsets.UTF_8)).then().spec(Refused.with(422));
    }

    @Test
    void fiftyTimesTheSameEntryIsOne() throws Exception {
        String proof = Entering.code(operator, phone, post);
        Map<String, Object> body = Entering.idea(campaign, mill, phone, proof);
        String key = UUID.randomUUID().toString();

        List<Response> answers = AtOnce.call(50, () -> Api.as(operator).header("Idempotency-Key", key).body(body).post(Entering.ALL));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.<String>path("number")).distinct()).hasSize(1);
        assertThat(column("SELECT COUNT(*) FROM assisted_entry WHERE operator_id = " + operator.value())).isEqualTo(1L);
        assertThat(post.textsTo(phone).stream().filter(text -> text.contains("nộp thay"))).hasSize(1);
    }

    @Test
    void nobodyEntersOutsideTheirUnitsOrOnceTheirRightIsOver() {
        String proof = Entering.code(operator, phone, post);
        Entering.enter(operator, Entering.idea(campaign, beside, phone, proof)).then().spec(Refused.with(403, "outside-units"));
        world.endGrants(operator);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, proof)).then().spec(Refused.with(403));
        Api.as(operator).get(Entering.ALL).then().statusCode(403);
        seekAnswer(operator, phone).then().statusCode(403);
        Entering.enter(world.person("Người Thẩm Định", Role.REVIEWER, district), Entering.idea(campaign, mill, phone, null)).then().statusCode(403);
    }

    @Test
    void noMoreThanTheDayAllows() {
        Entering.enter(operator, Entering.idea(campaign, mill, phone, Entering.code(operator, phone, post))).then().statusCode(201);
        for (int i = 1; i < 6; i++) {
            Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().statusCode(201);
        }
        Api.as(operator).get(Entering.ALL + "/today").then().body("entered", equalTo(6)).body("most", equalTo(6)).body("asked.textVersion", equalTo("2026-1"));

        Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().spec(Refused.with(429, "entries-of-day"));
        clock.advance(Duration.ofDays(1));
        operator = world.signedInAgain(operator);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().statusCode(201);
    }

    @Test
    void thoseWhoCannotTakePartAreNotEntered() {
        Person worker = world.withPassword(world.worker(campaign, mill), "mười hai con trâu đen");
        agreed(worker);
        String theirs = world.phoneOf(worker);
        Api.as(worker).delete("/api/v1/me/consents/TAKE_PART").then().statusCode(204);
        Entering.enter(operator, Entering.idea(campaign, mill, theirs, null)).then().spec(Refused.with(422, "takes-no-part"));
        world.closeAccount(worker);
        Entering.enter(operator, Entering.idea(campaign, mill, theirs, Entering.paper(operator))).then().spec(Refused.with(422, "author-closed"));

        Person self = world.withPassword(operator, "mười hai con trâu đen");
        Entering.enter(operator, Entering.idea(campaign, mill, world.phoneOf(self), Entering.paper(operator))).then().spec(Refused.with(422, "own-idea"));
        world.close(mill, null);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, Entering.paper(operator))).then().spec(Refused.with(422, "unit-closed"));
        Campaign over = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-20), Duration.ofDays(-10), Duration.ofDays(-5)});
        Unit open = world.unit(district, "Công ty còn mở");
        Entering.enter(operator, Entering.idea(over, open, phone, Entering.paper(operator))).then().spec(Refused.with(422, "not-open"));
    }

    @Test
    void withoutDeclarationsItWaitsForTheWorkerAsADraft() {
        Map<String, Object> body = Entering.idea(campaign, mill, phone, Entering.code(operator, phone, post));
        body.remove("declarations");
        String id = Entering.enter(operator, body).then().statusCode(201).body("state", equalTo("DRAFT")).body("number", nullValue()).extract().path("id");

        assertThat(post.textsTo(phone).get(0)).contains("chờ bạn xem và nộp");
        assertThat(column("SELECT CONCAT(channel, ' ', operator_id = " + operator.value() + ") FROM idea WHERE id = " + Id.fromString(id).value())).isEqualTo("ASSISTED 1");
        Api.as(officer).get("/api/v1/ideas/{id}", id).then().statusCode(404);
    }

    @Test
    void qualityIsAShareOfWhatWasEnteredForLeadersOfTheUnitAndForOneself() {
        String returned = enteredByCode();
        for (int i = 0; i < 2; i++) {
            Entering.enter(operator, Entering.idea(campaign, mill, phone, null)).then().statusCode(201);
        }
        Api.decide(officer, returned, Api.returning("Nêu rõ cách làm mới hơn.")).then().statusCode(200);

        for (Response answer : List.of(Api.as(officer).get(Entering.ALL + "/quality"), Api.as(operator).get(Entering.ALL + "/quality/mine"))) {
            String line = "items.find { it.operatorId == '" + operator.id() + "' }.";
            answer.then().statusCode(200).body(line + "entered", equalTo(3)).body(line + "returned.count", equalTo(1)).body(line + "returned.percent", equalTo(33.3f))
                    .body(line + "withdrawn.count", equalTo(0)).body(line + "disputed.count", equalTo(0));
        }
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, beside);
        Api.as(elsewhere).get(Entering.ALL + "/quality").then().statusCode(200).body("items", hasSize(0));
        Api.as(operator).get(Entering.ALL + "/quality").then().statusCode(403);
    }

    @Test
    void anErasedPersonsPaperGoes() {
        String paper = Entering.paper(operator);
        Entering.enter(operator, Entering.idea(campaign, mill, phone, paper)).then().statusCode(201);
        long author = ((Number) column("SELECT author_id FROM assisted_entry WHERE operator_id = " + operator.value())).longValue();

        assertThat(data.about(author)).extracting(section -> section.name()).contains("enteredForMe", "consentProofs");
        QuarkusTransaction.requiringNew().run(() -> data.erase(author, clock.instant()));

        Api.as(officer).get(Entering.ALL + "/papers/{id}", paper).then().spec(Refused.with(404, "not-found"));
    }

    private String enteredByCode() {
        String proof = Entering.code(operator, phone, post);
        return Entering.enter(operator, Entering.idea(campaign, mill, phone, proof)).then().statusCode(201).body("receipt", equalTo("PHONE")).extract().path("id");
    }

    private void agreed(Person worker) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("INSERT INTO consent (id, account_id, purpose, text_version, given_at) VALUES (?1, ?2, 'TAKE_PART', '2026-1', ?3)")
                .setParameter(1, Id.next()).setParameter(2, worker.value()).setParameter(3, clock.instant()).executeUpdate());
    }

    private io.restassured.response.ValidatableResponse seek(Person by, String sought) {
        return seekAnswer(by, sought).then().statusCode(200);
    }

    private Response seekAnswer(Person by, String sought) {
        return Api.as(by).body(new HashMap<>(Map.of("campaignId", campaign.id(), "phone", sought))).post(Entering.ALL + "/person-search");
    }

    private Object stops(Person walker) {
        return column("SELECT COUNT(*) FROM audit_event WHERE action = 'PEOPLE_SEARCH_STOPPED' AND actor_id = " + walker.value());
    }

    private Object column(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql).getSingleResult());
    }
}
