package vn.sangkien.idea.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.index.IdeaIndexer;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.Block;

/** Somebody looks for ideas, each in a campaign of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdeaSearchTest {

    @Inject
    World world;

    @Inject
    IdeaIndexer indexer;

    private Campaign campaign;
    private Unit upper;
    private Unit unit;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aUnitWithAWorkerAndAnOfficer() {
        campaign = world.campaign();
        upper = world.unit(world.root(), "Cấp trên");
        unit = world.unit(upper, "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bang tai than", "than tai bang", "Băng tải THAN", "băng-tải, than!", "bang ta", "%bang%", "bang_ tai", "bang\\ tai'",
            "tiet kiem dien", "\"bang\" (tai) +than*", "bang AND tai OR than^9 ~2 [a TO b]"})
    void wordsMayComeWithoutAccentsInAnyOrderAndFromTheWholeText(String typed) throws InterruptedException {
        String found = published("Lắp biến tần cho băng tải than AND OR TO", "Biến tần giảm tốc độ khi vơi than, nhờ vậy tiết kiệm điện mỗi ca khoảng một phần ba. b 2 9 a");
        published("Sổ tay an toàn cho thợ lò", "Sổ tay gồm hai mươi trang có hình vẽ, phát cho từng người khi xuống ca đầu tiên.");

        search(typed).body("items.id", contains(found));
    }

    @Test
    void daysThatDoNotExistOrComeInTheWrongOrderAreToldAsSuch() {
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("from", "2026-02-30").get("/api/v1/idea-search").then().spec(Refused.naming("from"))
                .body("violations[0].message", containsString("không phải một ngày có thật")).body("violations[0].messageEn", containsString("not a day of the calendar"));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("from", "2026-03-02").queryParam("until", "2026-03-01").get("/api/v1/idea-search").then()
                .spec(Refused.naming("until")).body("violations[0].message", equalTo("Đến ngày: 01/03/2026 không được trước ngày bắt đầu 02/03/2026."));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("from", "2026-03-01").queryParam("until", "2026-03-01").get("/api/v1/idea-search").then()
                .statusCode(200);
    }

    @Test
    void decomposedLettersOfAPhoneFindTheSame() throws InterruptedException {
        String found = published("Lắp biến tần cho băng tải than", Api.form().get("description").toString());

        search(Normalizer.normalize("Băng tải", Normalizer.Form.NFD)).body("items.id", contains(found));
    }

    @Test
    void whatStandsInTheTitleWithTheSameAccentsComesFirst() throws InterruptedException {
        String text = published("Sắp xếp kho phụ tùng theo màu", "Dùng khuôn nhựa để chia ngăn, nhờ đó tìm phụ tùng nhanh hơn nhiều so với trước đây.");
        String otherAccents = published("Khuôn khổ đào tạo nhựa đường", Api.form().get("description").toString());
        String exact = published("Khuôn nhựa ghép hai mảnh", Api.form().get("description").toString());
        String plain = published("Đào tạo người khuôn vác nhưa", Api.form().get("description").toString());

        search("khuôn nhựa ghép").body("items.id", contains(exact));
        search("khuôn nhựa").body("items[0].id", equalTo(exact)).body("items[3].id", equalTo(text))
                .body("items.id", containsInAnyOrder(text, otherAccents, exact, plain));
    }

    @Test
    void everyFilterNarrows() throws InterruptedException {
        Unit publicService = world.unit(upper, "Trường học", Block.PUBLIC_SERVICE);
        Person teacher = world.worker(campaign, publicService);
        world.grant(officer, Role.UNIT_OFFICER, publicService);
        String made = published("Giá treo dụng cụ đo", Api.form().get("description").toString());
        String taught = submitted(teacher, "Thẻ học vần", "EDUCATION");

        for (String filter : List.of("field=EDUCATION", "unit=" + publicService.id(), "block=PUBLIC_SERVICE", "state=SUBMITTED")) {
            as(officer, "", filter).body("items.id", contains(taught));
        }
        as(officer, "", "state=VALID").body("items.id", contains(made));
        as(officer, "", "unit=" + upper.id()).body("items.id", contains(taught, made));
        as(officer, "", "phase=" + campaign.phase(1).id()).body("items", hasSize(2));
        as(officer, "", "from=2000-01-01&until=2001-01-01").body("items", empty());
        as(officer, "", "from=2000-01-01&until=9999-12-31").body("items", hasSize(2));
        as(officer, "treo", "state=VALID&field=PRODUCTION").body("items.id", contains(made));
    }

    @Test
    void strangersFindWhatIsPublishedOfficersWhatTheirUnitsHandedInAuthorsTheirOwn() throws InterruptedException {
        String published = published("Giá treo dụng cụ đo", Api.form().get("description").toString());
        String pending = submitted(worker, "Giá treo dây hơi", "PRODUCTION");
        Api.draft(worker, campaign);
        Person elsewhere = world.person("Nơi Khác", Role.REVIEWER, world.unit(world.root(), "Nơi khác"));

        search("gia treo").body("items.id", contains(published)).body("items[0].authorName", nullValue());
        as(elsewhere, "gia treo", "").body("items.id", contains(published));
        as(elsewhere, "", "state=SUBMITTED&unit=" + unit.id()).body("items", empty());
        as(officer, "gia treo", "").body("items.id", containsInAnyOrder(published, pending));
        as(worker, "gia treo", "").body("items.id", containsInAnyOrder(published, pending));
        as(world.person("Toàn Quốc", Role.LEADER, world.root()), "gia treo", "").body("items.id", containsInAnyOrder(published, pending));
    }

    @Test
    void whatIsNoLongerToBeSeenIsNotShownEvenBeforeTheIndexKnows() throws InterruptedException {
        String pending = submitted(worker, "Giá treo dây hơi", "PRODUCTION");
        as(worker, "gia treo", "").body("items.id", contains(pending));

        Api.as(worker).body(Map.of("reason", "Gửi nhầm")).post("/api/v1/ideas/{id}/withdrawal", pending).then().statusCode(200);

        as(worker, "gia treo", "").body("items", empty());
        indexer.takeUpAll();
        as(worker, "gia treo", "").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cai tien"})
    void pagesFollowEachOtherWithoutGapsOrRepetitions(String typed) throws InterruptedException {
        var all = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            all.add(published("Cải tiến khay chứa số " + i, Api.form().get("description").toString()));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = request(Api.anonymous(), typed).queryParam("limit", 3).queryParam("cursor", cursor == null ? "" : cursor).get("/api/v1/idea-search")
                    .then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        org.assertj.core.api.Assertions.assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg onload=alert(1)>", "javascript:alert(1)", "\"><script>alert(1)</script>", "🎉🎉", "\u200B\u202E", "\u3164", "(a+)+$ ((((((((((",
            "аррӏе", "' OR 1=1 --", "\u0000", "\uD83D", "a", "ﬁ"})
    void oddTextsAreLookedForLikeAnyOther(String typed) {
        request(Api.anonymous(), typed).get("/api/v1/idea-search").then().statusCode(200).body("items", empty()).time(lessThan(2_000L));
        request(Api.anonymous(), "").queryParam("title", "một hai " + typed).get("/api/v1/similar-titles").then().statusCode(200).body("items", empty());
    }

    @Test
    void tooMuchTextIsRefused() {
        request(Api.anonymous(), "may ".repeat(60)).get("/api/v1/idea-search").then().spec(Refused.with(400, "validation"));
        request(Api.anonymous(), "a" + "\u0301".repeat(500)).get("/api/v1/idea-search").then().spec(Refused.with(400, "validation"));
        request(Api.anonymous(), "a" + "\u0301".repeat(150)).get("/api/v1/idea-search").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"field, passwordHash", "state, OPEN", "block, X", "unit, 1", "phase, %", "from, 2026-02-30", "until, +999999999-12-31", "limit, 101",
            "limit, 1e9", "cursor, x", "cursor, OTk5fDE", "state, DRAFT", "state, WITHDRAWN"})
    void whatIsNoFilterIsRefused(String name, String value) {
        request(Api.anonymous(), "may").queryParam(name, value).get("/api/v1/idea-search").then().spec(Refused.with(400, "validation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "999", "-1"})
    void aPlaceThatIsNoneOfTheResultIsRefused(String key) {
        request(Api.anonymous(), "may").queryParam("cursor", IdeaSearch.LIST.text(new Cursor(key, 1))).get("/api/v1/idea-search").then().spec(Refused.naming("cursor"));
    }

    @Test
    void theReceiptNumberFindsTheIdea() throws InterruptedException {
        String pending = submitted(worker, "Giá treo dây hơi", "PRODUCTION");
        String number = Api.as(worker).get("/api/v1/ideas/{id}", pending).then().body("number", notNullValue()).extract().path("number");

        as(officer, number, "").body("items.id", contains(pending));
        search(number).body("items", empty());
    }

    private String published(String title, String description) throws InterruptedException {
        var form = Api.form();
        form.put("title", title);
        form.put("description", description);
        String id = submitted(worker, form);
        Api.decide(officer, id, Api.ACCEPT).then().statusCode(200);
        indexer.takeUpAll();
        return id;
    }

    private String submitted(Person author, String title, String field) throws InterruptedException {
        var form = Api.form();
        form.put("title", title + " mới");
        form.put("field", field);
        String id = submitted(author, form);
        indexer.takeUpAll();
        return id;
    }

    private String submitted(Person author, Map<String, Object> form) {
        String id = Api.create(author, campaign, form).then().statusCode(201).extract().path("id");
        Api.submit(author, id).then().statusCode(200);
        return id;
    }

    private ValidatableResponse search(String typed) {
        return request(Api.anonymous(), typed).get("/api/v1/idea-search").then().statusCode(200);
    }

    private ValidatableResponse as(Person person, String typed, String filters) {
        return request(Api.as(person), typed).get("/api/v1/idea-search" + (filters.isEmpty() ? "" : "?" + filters)).then().statusCode(200);
    }

    private RequestSpecification request(RequestSpecification by, String typed) {
        return by.queryParam("campaign", campaign.id()).queryParam("q", typed);
    }
}
