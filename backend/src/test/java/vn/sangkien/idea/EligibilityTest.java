package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** The verdict before an idea is sent, and that the submission says the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EligibilityTest {

    private static final Map<String, Object> RECOGNISED = Map.of("state", "RECOGNISED", "number", "12/QĐ-CĐCS", "date", "2025-04-01",
            "body", "Hội đồng sáng kiến Công ty", "level", "GRASSROOTS");
    private static final Map<String, Object> AWAITING = Map.of("state", "AWAITING");

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Unit unit;
    private Person worker;

    @BeforeEach
    void aWorker() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
    }

    @Test
    void aCompleteDraftIsReadyAndEveryPointIsListed() {
        eligibility(Api.draft(worker, campaign)).body("verdict", equalTo("READY")).body("items", hasSize(8))
                .body(item("PHASE_OPEN", "state"), equalTo("OK")).body(item("REGISTERED", "state"), equalTo("OK")).body(item("UNIT_OPEN", "state"), equalTo("OK"))
                .body(item("APPLIED", "state"), equalTo("OK")).body(item("CONTENTS", "state"), equalTo("OK")).body(item("AUTHORS", "state"), equalTo("OK"))
                .body(item("RECOGNITION", "state"), equalTo("WAITING")).body(item("RECOGNITION", "blocking"), equalTo(false))
                .body(item("NOT_IP_PROTECTED", "state"), equalTo("CONFIRM")).body(item("NOT_IP_PROTECTED", "field"), equalTo("notIpProtected"));
    }

    @Test
    void everyMissingPartIsAnItemWithTheFieldToGoTo() {
        String idea = Api.create(worker, campaign, Map.of()).path("id");

        eligibility(idea).body("verdict", equalTo("NOT_YET")).body("items.findAll { it.code == 'CONTENTS' }.field",
                equalTo(List.of("form.benefitText", "form.description", "form.field", "form.solutionType", "form.title")))
                .body(item("APPLIED", "field"), equalTo("form.firstAppliedOn")).body("items.findAll { it.blocking }.message", not(hasItem(nullValue())))
                .body("items.find { it.field == 'form.title' }.message", startsWith("Tên sáng kiến:"))
                .body("items.find { it.field == 'form.title' }.messageEn", startsWith("Title:"));
    }

    @Test
    void textsInAFontFromBeforeUnicodeAreWorthAWordAndNoReasonToRefuse() {
        var form = Api.form();
        form.put("title", "C¶i tiÕn g¸ kÑp ph«i trªn m¸y phay");
        String idea = Api.create(worker, campaign, form).then().statusCode(201).extract().path("id");

        Api.as(worker).get("/api/v1/ideas/{id}/eligibility", idea).then().body("verdict", equalTo("READY"))
                .body("items.find { it.field == 'form.title' }.state", equalTo("CONFIRM"))
                .body("items.find { it.field == 'form.title' }.message", containsString("phông chữ cũ (TCVN3, VNI)"))
                .body("items.findAll { it.field == 'form.description' }", hasSize(0));
        Api.submit(worker, idea).then().statusCode(200);
    }

    @Test
    void aClosedUnitNamesItsSuccessor() {
        Unit successor = world.unit(world.root(), "Cơ sở kế thừa");
        String idea = Api.draft(worker, campaign);
        world.close(unit, successor);

        eligibility(idea).body("verdict", equalTo("NOT_YET")).body(item("UNIT_OPEN", "state"), equalTo("MISSING"))
                .body(item("UNIT_OPEN", "message"), containsString("Cơ sở kế thừa")).body(item("UNIT_OPEN", "field"), equalTo("form.unitId"));

        Api.patch(worker, idea, 0, Map.of("unitId", successor.id())).then().statusCode(200);
        eligibility(idea).body("verdict", equalTo("READY"));
        Api.submit(worker, idea).then().statusCode(200).body("unit.id", equalTo(successor.id()));
    }

    @Test
    void whoHasNotRegisteredIsTold() {
        Person stranger = world.person("Chưa Đăng Ký");
        String idea = Api.draft(stranger, campaign);

        Api.as(stranger).get("/api/v1/ideas/{id}/eligibility", idea).then().body("verdict", equalTo("NOT_YET"))
                .body(item("REGISTERED", "state"), equalTo("MISSING"));
    }

    @Test
    void betweenPhasesTheDraftWaitsForTheNextAndAfterTheLastThereIsNothingToWaitFor() {
        campaign = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(5), Duration.ofDays(30), Duration.ofDays(60)});
        worker = world.worker(campaign, unit);
        eligibility(Api.draft(worker, campaign)).body("verdict", equalTo("WAITING")).body(item("PHASE_OPEN", "state"), equalTo("WAITING"))
                .body(item("PHASE_OPEN", "message"), containsString("Giai đoạn 1"));

        campaign = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-30), Duration.ofDays(-5), Duration.ofDays(-1)});
        worker = world.worker(campaign, unit);
        eligibility(Api.draft(worker, campaign)).body("verdict", equalTo("NOT_YET")).body(item("PHASE_OPEN", "state"), equalTo("MISSING"));
    }

    @Test
    void whereRecognitionComesFirstADraftMayWaitForItAndSaysSoInTheList() {
        world.recognitionFirst(campaign);
        String idea = draft(Map.of("recognition", AWAITING));
        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items[0].awaitingRecognition", equalTo(true));

        eligibility(idea).body("verdict", equalTo("WAITING")).body(item("RECOGNITION", "blocking"), equalTo(true));
        Api.submit(worker, idea).then().spec(Refused.naming("form.recognition"));

        Api.patch(worker, idea, 0, Map.of("recognition", RECOGNISED)).then().statusCode(200).body("form.recognition.number", equalTo("12/QĐ-CĐCS"))
                .body("form.recognition.level", equalTo("GRASSROOTS"));
        eligibility(idea).body("verdict", equalTo("READY")).body(item("RECOGNITION", "state"), equalTo("OK"));
        Api.submit(worker, idea).then().statusCode(200).body("recognition", nullValue()).body("form.recognition.state", equalTo("RECOGNISED"));
        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().body("items[0].awaitingRecognition", equalTo(false));
    }

    @Test
    void aDecisionIsNamedWholeOrNotAtAll() {
        String idea = draft(Map.of("recognition", Map.of("state", "RECOGNISED", "number", "12/QĐ")));
        eligibility(idea).body("verdict", equalTo("NOT_YET")).body("items.findAll { it.code == 'RECOGNITION' }.field",
                equalTo(List.of("form.recognition.body", "form.recognition.date", "form.recognition.level")));
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of("state", "MAYBE", "date", "hôm qua", "number", "x".repeat(61), "level", "LOCAL").entrySet()) {
            var stated = new HashMap<>(RECOGNISED);
            stated.put(wrong.getKey(), wrong.getValue());
            Map<String, Object> form = Api.form();
            form.put("recognition", stated);
            Api.create(worker, campaign, form).then().spec(Refused.naming("form.recognition." + wrong.getKey()));
        }
        var dated = new HashMap<>(RECOGNISED);
        for (String day : List.of("2999-01-01", "1800-01-01", "2025-02-28")) {
            dated.put("date", day);
            Api.submit(worker, draft(Map.of("recognition", dated))).then().spec(Refused.naming("form.recognition.date"));
        }
    }

    /** One case after the other is asked for its verdict and then handed in. */
    @Test
    void theVerdictIsWhatTheSubmissionDoes() {
        Unit closed = world.unit(world.root(), "Sắp đóng");
        var forms = new ArrayList<Map<String, Object>>();
        for (String title : new String[] {"", "Chín chữ", "Cải tiến gá kẹp phôi"}) {
            for (String day : new String[] {"2019-12-31", "2025-03-01"}) {
                for (Map<String, Object> recognition : List.of(AWAITING, RECOGNISED, Map.<String, Object>of("state", "RECOGNISED"))) {
                    for (List<?> authors : List.of(List.of(), people(60, 40), people(60, 41), people(100, 0))) {
                        forms.add(new HashMap<>(Map.of("title", title, "firstAppliedOn", day, "recognition", recognition, "authors", authors)));
                    }
                }
            }
        }
        forms.add(new HashMap<>(Map.of("unitId", closed.id())));
        Campaign strict = world.campaign();
        world.recognitionFirst(strict);
        Campaign over = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-30), Duration.ofDays(-5), Duration.ofDays(10)});
        Campaign ahead = world.campaign(clock.instant(), new Duration[] {Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(10)});
        var cases = new HashMap<Campaign, Person>();
        for (Campaign each : List.of(strict, over, ahead)) {
            cases.put(each, world.worker(each, unit));
        }
        cases.put(campaign, worker);
        Campaign unregistered = world.campaign();
        cases.put(unregistered, world.person("Chưa Đăng Ký"));

        var drafts = new ArrayList<Runnable>();
        var seen = new HashMap<String, Integer>();
        cases.forEach((where, who) -> forms.stream().filter(form -> where == campaign || form.get("title") == null || form.get("title").toString().length() > 10).forEach(changes -> {
            Map<String, Object> form = Api.form();
            form.putAll(changes);
            String idea = Api.create(who, where, form).then().statusCode(201).extract().path("id");
            drafts.add(() -> seen.merge(agreed(who, idea, changes), 1, Integer::sum));
        }));
        world.close(closed, null);
        drafts.forEach(Runnable::run);

        assertThat(seen).containsKeys("READY", "WAITING", "NOT_YET");
    }

    private String agreed(Person who, String idea, Object what) {
        JsonPath verdict = Api.as(who).get("/api/v1/ideas/{id}/eligibility", idea).then().statusCode(200).extract().jsonPath();
        Response submission = Api.submit(who, idea);
        boolean ready = verdict.getString("verdict").equals("READY");
        assertThat(submission.statusCode() == 200).as("%s: %s then %s", what, verdict.prettify(), submission.asString()).isEqualTo(ready);
        if (submission.statusCode() == 400) {
            List<String> refused = submission.jsonPath().getList("violations.field");
            assertThat(verdict.<String>getList("items.findAll { it.blocking }.field")).containsAll(refused);
        }
        return verdict.getString("verdict");
    }

    @Test
    void aReturnedIdeaIsAskedAboutItsContentsOnly() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        String idea = Api.submitted(worker, campaign);
        eligibility(idea).body("verdict", equalTo("NOT_YET")).body(item("STATE", "state"), equalTo("MISSING"));
        Api.decide(officer, idea, Api.returning("Cần nêu số liệu trước và sau.")).then().statusCode(200);
        world.close(unit, null);

        eligibility(idea).body("verdict", equalTo("READY"));
        Api.as(officer).get("/api/v1/ideas/{id}/eligibility", idea).then().statusCode(200).body("verdict", equalTo("READY"));
        String etag = Api.as(worker).get("/api/v1/ideas/{id}", idea).header("ETag");
        Api.as(worker).header("If-Match", etag).body(Map.of("benefitText", "Ngắn")).patch("/api/v1/ideas/{id}", idea).then().statusCode(200);
        eligibility(idea).body("verdict", equalTo("NOT_YET"));
        Api.submit(worker, idea).then().spec(Refused.naming("form.benefitText"));
    }

    @Test
    void itIsForThoseInvolvedAndForOfficersInScope() {
        String idea = Api.submitted(worker, campaign);
        String draft = Api.draft(worker, campaign);

        Api.anonymous().get("/api/v1/ideas/{id}/eligibility", idea).then().spec(Refused.with(401, "unauthenticated"));
        for (Person other : List.of(world.worker(campaign, unit), world.person("Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Nơi khác")))) {
            Api.as(other).get("/api/v1/ideas/{id}/eligibility", idea).then().spec(Refused.with(404, "not-found"));
        }
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        Api.as(officer).get("/api/v1/ideas/{id}/eligibility", idea).then().statusCode(200);
        Api.as(officer).get("/api/v1/ideas/{id}/eligibility", draft).then().spec(Refused.with(404, "not-found"));
    }

    private static List<Map<String, Object>> people(int lead, int other) {
        return List.of(Map.of("lead", true, "share", lead), Map.of("lead", false, "name", "Trần Thị Bình", "share", other));
    }

    private String draft(Map<String, Object> changes) {
        Map<String, Object> form = Api.form();
        form.putAll(changes);
        return Api.create(worker, campaign, form).then().statusCode(201).extract().path("id");
    }

    private static String item(String code, String member) {
        return "items.find { it.code == '" + code + "' }." + member;
    }

    private ValidatableResponse eligibility(String idea) {
        return Api.as(worker).get("/api/v1/ideas/{id}/eligibility", idea).then().statusCode(200);
    }
}
