package vn.sangkien.idea.lookalike;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.index.IdeaIndexer;

/** A colleague hands in what somebody else had handed in before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LookAlikeTest {

    private static final String TITLE = "Lắp biến tần cho băng tải than";
    private static final String TEXT = """
            Băng tải than chạy hết tốc độ cả khi vơi hàng nên tốn điện và mau mòn con lăn.
            Tổ cơ điện 3 lắp biến tần cũ tháo từ quạt lò, đặt hai cảm biến trọng lượng ở đầu băng.
            Khi than vơi, biến tần tự giảm tốc độ, ca đêm tiết kiệm được 120 số điện.""";
    private static final String COPY = """
            Khi than vơi, biến tần tự giảm tốc độ, ca đêm tiết kiệm được 95 số điện.
            Tổ cơ điện 7 lắp biến tần cũ tháo từ quạt lò, đặt hai cảm biến trọng lượng ở đầu băng.
            Băng tải than chạy hết tốc độ cả khi vơi hàng nên tốn điện và mau mòn con lăn.""";

    @Inject
    World world;

    @Inject
    IdeaIndexer indexer;

    private Campaign campaign;
    private Unit unit;
    private Person worker;
    private Person colleague;
    private Person officer;

    @BeforeEach
    void twoColleaguesAndAnOfficer() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        colleague = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @Test
    void aCopyInTheSameUnitIsShownToTheReviewerBesideTheOriginal() throws InterruptedException {
        String original = submitted(worker, TITLE, TEXT);
        String copy = submitted(colleague, "Một số biện pháp tiết kiệm điện", COPY);
        submitted(colleague, TITLE, "Vẽ lại sơ đồ đường đi của xe chở than trong kho, kẻ vạch sơn vàng và đặt gương cầu ở ba góc khuất.");

        lookAlikes(officer, copy).body("items", hasSize(1)).body("items[0].id", equalTo(original)).body("items[0].likeness", equalTo("NEAR_IDENTICAL"))
                .body("items[0].sameUnit", equalTo(true)).body("items[0].percent", greaterThan(75)).body("items[0].texts.field",
                        contains("TITLE", "DESCRIPTION", "BENEFIT_TEXT"));
    }

    @Test
    void thePiecesMakeUpBothTextsAndOnlyWhatDiffersIsLeftUnmarked() throws InterruptedException {
        submitted(worker, TITLE, TEXT);
        String copy = submitted(colleague, TITLE, COPY);

        var texts = lookAlikes(officer, copy).extract().jsonPath();
        List<Map<String, Object>> here = texts.getList("items[0].texts[1].here");
        List<Map<String, Object>> there = texts.getList("items[0].texts[1].there");
        Assertions.assertThat(here).extracting(piece -> (String) piece.get("text")).satisfies(pieces -> Assertions.assertThat(String.join("", pieces)).isEqualTo(COPY));
        Assertions.assertThat(there).extracting(piece -> (String) piece.get("text")).satisfies(pieces -> Assertions.assertThat(String.join("", pieces)).isEqualTo(TEXT));
        Assertions.assertThat(here).filteredOn(piece -> !(boolean) piece.get("same")).extracting(piece -> ((String) piece.get("text")).strip()).containsExactly("95", "7");
    }

    @Test
    void elsewhereItIsANoteAndTheTextStaysWithThoseWhoMayReadIt() throws InterruptedException {
        Unit other = world.unit(world.root(), "Nơi khác");
        Person stranger = world.worker(campaign, other);
        String original = submitted(worker, TITLE, TEXT);
        String copy = submitted(stranger, TITLE, COPY);
        Person reviewer = world.person("Người Xét", Role.REVIEWER, other);

        String told = lookAlikes(reviewer, copy).body("items[0].sameUnit", equalTo(false)).body("items[0].unit.id", equalTo(unit.id()))
                .body("items[0].id", nullValue()).body("items[0].title", nullValue()).body("items[0].number", nullValue()).body("items[0].texts", empty())
                .extract().asString();
        Assertions.assertThat(told).doesNotContain("quạt lò").doesNotContain(original);

        Api.decide(officer, original, Api.ACCEPT).then().statusCode(200);
        lookAlikes(reviewer, copy).body("items[0].id", equalTo(original)).body("items[0].texts", hasSize(3));
    }

    @Test
    void draftsAndWithdrawnIdeasAreNoLookAlikes() throws InterruptedException {
        Api.create(worker, campaign, form(TITLE, TEXT)).then().statusCode(201);
        String withdrawn = submitted(worker, TITLE, TEXT);
        Api.as(worker).body(Map.of("reason", "Gửi nhầm")).post("/api/v1/ideas/{id}/withdrawal", withdrawn).then().statusCode(200);
        String copy = submitted(colleague, TITLE, COPY);

        lookAlikes(officer, copy).body("items", empty());
    }

    @Test
    void onlyThoseWhoReviewTheIdeaAreTold() throws InterruptedException {
        String idea = submitted(worker, TITLE, TEXT);

        ask(world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Nơi khác")), idea).spec(Refused.with(404, "not-found"));
        ask(worker, idea).spec(Refused.with(403, "forbidden"));
        ask(officer, Api.draft(worker, campaign)).spec(Refused.with(404, "not-found"));
        Api.anonymous().get("/api/v1/ideas/{id}/look-alikes", idea).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void whileATitleIsTypedIdeasThatTheAuthorMayReadAreNamed() throws InterruptedException {
        String published = submitted(worker, TITLE, TEXT);
        Api.decide(officer, published, Api.ACCEPT).then().statusCode(200);
        submitted(colleague, TITLE + " đá", COPY);
        Api.create(colleague, campaign, form(TITLE, TEXT)).then().statusCode(201);
        submitted(worker, "Sổ tay an toàn cho thợ lò", TEXT);

        titles(world.person("Người Lạ"), "lap bien tan cho bang tai").body("items.id", contains(published));
        titles(colleague, TITLE).body("items", hasSize(2));
        titles(officer, Normalizer.normalize("Lắp biến tần băng tải than", Normalizer.Form.NFD)).body("items", hasSize(2));
        titles(officer, "lắp").body("items", empty());
        titles(officer, "Sổ tay dạy nghề cho thợ điện nước công trình").body("items", empty());
        Api.as(colleague).queryParam("title", TITLE).queryParam("campaign", campaign.id()).queryParam("except", published)
                .get("/api/v1/similar-titles").then().body("items", hasSize(1));
    }

    @Test
    void atMostFiveTitlesAreNamed() throws InterruptedException {
        for (int i = 0; i < 7; i++) {
            submitted(worker, TITLE, TEXT);
        }

        titles(worker, TITLE).body("items", hasSize(5));
        Api.as(worker).queryParam("title", "a".repeat(301)).get("/api/v1/similar-titles").then().spec(Refused.with(400, "validation"));
        Api.as(worker).get("/api/v1/similar-titles").then().spec(Refused.with(400, "validation"));
    }

    @Test
    void oddTextsAreComparedLikeAnyOther() throws InterruptedException {
        String odd = "<svg onload=alert(1)> 🎉 ' % _ \\ \u202Eđảo\u202C ((a+)+$ javascript:alert(1) " + TEXT;
        submitted(worker, TITLE, odd);
        String copy = submitted(colleague, TITLE, Normalizer.normalize(odd, Normalizer.Form.NFD));

        lookAlikes(officer, copy).body("items", hasSize(1)).body("items[0].likeness", equalTo("NEAR_IDENTICAL")).body("items[0].percent", equalTo(100));
    }

    private String submitted(Person author, String title, String description) throws InterruptedException {
        String id = Api.create(author, campaign, form(title, description)).then().statusCode(201).extract().path("id");
        Api.submit(author, id).then().statusCode(200);
        indexer.takeUpAll();
        return id;
    }

    private static Map<String, Object> form(String title, String description) {
        var form = Api.form();
        form.put("title", title);
        form.put("description", description);
        return form;
    }

    private ValidatableResponse lookAlikes(Person person, String idea) {
        return ask(person, idea).statusCode(200);
    }

    private ValidatableResponse ask(Person person, String idea) {
        return Api.as(person).get("/api/v1/ideas/{id}/look-alikes", idea).then();
    }

    private ValidatableResponse titles(Person person, String title) {
        return Api.as(person).queryParam("title", title).queryParam("campaign", campaign.id()).get("/api/v1/similar-titles").then().statusCode(200);
    }
}
