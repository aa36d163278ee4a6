package vn.sangkien.unit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** A file with units is checked, then made, and whatever happens on the way the tree stays a tree. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitImportTest {

    @Inject
    World world;
    @Inject
    UnitImportClock clock;
    @Inject
    ImportCheck check;
    @Inject
    ImportRun run;

    private Unit top;
    private Sheet sheet;
    private Person admin;

    @BeforeEach
    void anUpperUnionWithAnAdministrator() {
        top = world.upper(world.root(), "Công đoàn nhập danh sách");
        sheet = new Sheet("I" + top.value());
        admin = world.person("Quản trị nhập", Role.ADMIN, top);
    }

    @Test
    void newUnitsAreShownFirstAndMadeThen() {
        sheet.unit("A", "Công đoàn cơ sở An Bình", "Công đoàn cơ sở", top.code(), "members=120")
                .unit("A1", "Tổ sản xuất một", "SECTION", "A", "").unit("B", "CĐCS Bảo Minh", "GRASSROOTS", top.code(), "aliases=Bao Minh Corp; BMC");

        String id = checked(sheet).body("creates", equalTo(3)).body("changes", equalTo(0)).body("faults", equalTo(0)).extract().path("id");
        children(top).body("items", empty());
        lines(id, "CREATE").body("items.code", contains(sheet.code("A"), sheet.code("A1"), sheet.code("B"))).body("items.row", contains(2, 3, 4));

        made(id).body("state", equalTo("DONE")).body("done", equalTo(3));
        children(top).body("items.name", contains("CĐCS Bảo Minh", "Công đoàn cơ sở An Bình")).body("items.memberCount", contains(0, 120));
        search(sheet.code("A1")).body("items[0].path", hasItems("Công đoàn nhập danh sách", "Công đoàn cơ sở An Bình"));
        search("bao minh corp").body("items.code", hasItem(sheet.code("B")));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        sheet.unit("A", "CĐCS Một", "GRASSROOTS", top.code(), "members=5;aliases=Mot Corp").unit("B", "CĐCS Hai", "GRASSROOTS", top.code(), "");
        made(checked(sheet).extract().path("id"));

        String again = checked(sheet).body("creates", equalTo(0)).body("changes", equalTo(0)).body("same", equalTo(2)).extract().path("id");
        start(admin, again).spec(Refused.with(422, "import-nothing"));
    }

    @Test
    void whatCannotBeSeenInANameIsLeftOut() {
        sheet.unit("A", "CĐCS\u200b Đại\u202e Việt", "GRASSROOTS", top.code(), "aliases=Đại\u2060 Vi\u00ADệt Corp");
        made(checked(sheet).body("faults", equalTo(0)).extract().path("id"));
        children(top).body("items.name", contains("CĐCS Đại Việt"));
        search("dai viet corp").body("items.code", hasItem(sheet.code("A")));

        Sheet again = sheet.anew().unit("A", "\uFEFFCĐCS Đại\u2066 Việt", "GRASSROOTS", top.code(), "aliases=Đại Việt Corp");
        checked(again).body("same", equalTo(1)).body("changes", equalTo(0));
    }

    @Test
    void unitsThereAreAreChangedAsOfTodayWithTheReasonAndOthersLeftAlone() {
        sheet.unit("A", "CĐCS Tên cũ", "GRASSROOTS", top.code(), "members=10").unit("A1", "Tổ đi theo", "SECTION", "A", "")
                .unit("B", "CĐCS Ở lại", "GRASSROOTS", top.code(), "").unit("C", "CĐCS Sẽ nghỉ", "GRASSROOTS", top.code(), "foundedOn=1/2/2020");
        made(checked(sheet).extract().path("id"));

        Sheet later = sheet.anew().unit("A", "CĐCS Tên mới", "GRASSROOTS", top.code(), "members=12;block=PUBLIC_SERVICE")
                .unit("A1", "Tổ đi theo", "SECTION", "B", "").unit("C", "CĐCS Sẽ nghỉ", "GRASSROOTS", top.code(), "closedOn=3/2/2021");
        String id = checked(later).body("creates", equalTo(0)).body("changes", equalTo(3)).extract().path("id");
        lines(id, "CHANGE").body("items[0].text", startsWith("Tên đơn vị: CĐCS Tên cũ → CĐCS Tên mới"));
        made(id).body("state", equalTo("DONE")).body("done", equalTo(3));

        String a = idOf("A");
        Api.anonymous().get("/api/v1/units/{id}", a).then().body("name", equalTo("CĐCS Tên mới")).body("block", equalTo("PUBLIC_SERVICE")).body("memberCount", equalTo(12));
        history(a).body("changes.kind", hasItems("RENAME", "RECLASSIFY")).body("changes.reason", hasItem("Theo quyết định 15"));
        Api.anonymous().get("/api/v1/units/{id}", idOf("A1")).then().body("ancestors.code", hasItem(sheet.code("B"))).body("ancestors.code", not(hasItem(sheet.code("A"))));
        Api.anonymous().get("/api/v1/units/{id}", idOf("C")).then().body("closedAt", startsWith("2021-02-02T17:00"));
        Api.anonymous().get("/api/v1/units/{id}", idOf("B")).then().body("name", equalTo("CĐCS Ở lại")).body("closedAt", equalTo(null));
    }

    @Test
    void whatLiesInsideEachOtherMayTurnRound() {
        sheet.unit("A", "Tổ trên", "SECTION", "G", "").unit("B", "Tổ dưới", "SECTION", "A", "").unit("G", "CĐCS", "GRASSROOTS", top.code(), "");
        made(checked(sheet).extract().path("id")).body("state", equalTo("DONE"));

        Sheet turned = sheet.anew().unit("A", "Tổ trên", "SECTION", "B", "").unit("B", "Tổ dưới", "SECTION", "G", "");
        made(checked(turned).extract().path("id")).body("state", equalTo("DONE"));

        Api.anonymous().get("/api/v1/units/{id}", idOf("A")).then()
                .body("ancestors.code", contains(rootCode(), top.code(), sheet.code("G"), sheet.code("B")));
    }

    @Test
    void everyFaultIsNamedWithItsRow() {
        String outside = world.root().code();
        sheet.unit("A", "CĐCS Đúng", "GRASSROOTS", top.code(), "")
                .unit("A", "CĐCS Trùng mã", "GRASSROOTS", top.code(), "")
                .unit("X", "Tổ vòng một", "SECTION", "Y", "").unit("Y", "Tổ vòng hai", "SECTION", "X", "")
                .unit("O", "Mồ côi", "GRASSROOTS", "KHONG-CO-MA-NAY", "")
                .unit("R", "Gốc thứ hai", "PROVINCE", "", "")
                .unit("L", "Tổ treo cao", "SECTION", top.code(), "")
                .unit("U", "Cấp lạ", "Liên minh", top.code(), "")
                .unit("E", "", "GRASSROOTS", top.code(), "")
                .unit("T", "dài ".repeat(51), "GRASSROOTS", top.code(), "")
                .unit("K", "Loại sai chỗ", "GRASSROOTS", top.code(), "kind=COMMUNE")
                .unit("M", "Số người lạ", "GRASSROOTS", top.code(), "members=-5")
                .unit("D", "Ngày lạ", "GRASSROOTS", top.code(), "foundedOn=31/2/2020")
                .unit("mã có dấu", "Mã lạ", "GRASSROOTS", top.code(), "")
                .unit("F", "C«ng ®oµn c¬ së may", "GRASSROOTS", top.code(), "").unit("V", "Tên đúng", "GRASSROOTS", top.code(), "aliases=Coâng ñoaøn cô sôû")
                .row(sheet.code("P"), "Ngoài phạm vi", "GRASSROOTS", "", "ENTERPRISE", "", world.upper(world.root(), "Nơi khác").code(), "", "", "")
                .row(outside, "Chiếm đơn vị ngoài", "PROVINCE", "", "ENTERPRISE", "", "", "", "", "")
                .unit("S", "Nh\u0430 máy giả", "GRASSROOTS", top.code(), "").unit("Z", "Tên thật", "GRASSROOTS", top.code(), "aliases=C\u043Eng ty");

        ValidatableResponse found = checked(sheet).body("problem", equalTo(null)).body("state", equalTo("CHECKED"));
        String id = found.extract().path("id");
        ValidatableResponse errors = lines(id, "ERROR").body("items.text", not(hasItem("")));
        List<Integer> rows = errors.extract().path("items.row");
        List<String> causes = errors.extract().path("items.cause");
        assertThat(IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i) + " " + causes.get(i))).contains(
                "3 code-twice", "4 cycle", "5 cycle", "6 orphan", "7 two-roots", "8 level", "9 unknown-value", "10 empty", "11 too-long",
                "12 kind", "13 number", "14 day", "15 code", "16 legacy-font", "17 legacy-font", "18 outside", "19 outside", "20 script", "21 script");
        assertThat(rows).doesNotContain(2);
        found.body("causes.cause", hasItems("cycle", "orphan"));
        start(admin, id).spec(Refused.with(422, "import-nothing"));
        children(top).body("items", empty());
        String csv = Api.as(admin).queryParam("format", "CSV").get("/api/v1/unit-imports/{id}/errors", id).then().statusCode(200).extract().asString();
        assertThat(csv).contains("đã có ở dòng 2").contains("không có đơn vị nào mang mã");
    }

    @Test
    void aRowWithTooFewCellsIsAFaultOfThatRowOnly() {
        sheet.unit("A", "CĐCS Đủ ô", "GRASSROOTS", top.code(), "").row(sheet.code("B"), "CĐCS Thiếu ô", "GRASSROOTS");

        String id = checked(sheet).body("problem", equalTo(null)).body("creates", equalTo(1)).body("faults", equalTo(1)).extract().path("id");
        lines(id, "ERROR").body("items.row", contains(3)).body("items.cause", contains("columns")).body("items.text", contains(containsString("có 3 ô")));
    }

    @Test
    void formulasMergedCellsAndOtherSheetsAreRefused() throws Exception {
        String id = uploaded(Sheet.workbook(book -> {
            Sheet.headOf(book);
            book.value(1, 0, sheet.code("F"));
            book.formula(1, 1, "1+1");
            Sheet.restOf(book, 1, "GRASSROOTS", top.code());
        }));
        clock.work();
        lines(id, "ERROR").body("items.cause", contains("formula")).body("items.row", contains(2));

        String merged = uploaded(Sheet.workbook(book -> {
            Sheet.headOf(book);
            book.value(1, 0, sheet.code("F"));
            book.range(1, 0, 2, 0).merge();
        }));
        clock.work();
        get(merged).body("state", equalTo("FAILED")).body("problem", notNullValue());

        String other = uploaded(Sheet.workbook(book -> book.value(0, 0, "Danh sách lương tháng 5")));
        clock.work();
        get(other).body("state", equalTo("FAILED")).body("problem", startsWith("Dòng 1"));

        String nonsense = uploaded(new byte[] {0x50, 0x4B, 3, 4, 1, 2, 3});
        clock.work();
        get(nonsense).body("state", equalTo("FAILED"));
        Api.creating(admin).contentType("text/csv").body(new byte[0]).queryParam("unit", top.id()).post("/api/v1/unit-imports").then().spec(Refused.with(422, "sheet-empty"));
    }

    @Test
    void whatEndsMustBeEmptyAndWhatHasEndedStaysAsItIs() {
        sheet.unit("A", "CĐCS Có tổ", "GRASSROOTS", top.code(), "foundedOn=1/1/2020").unit("A1", "Tổ của A", "SECTION", "A", "")
                .unit("Z", "CĐCS Đã nghỉ", "GRASSROOTS", top.code(), "foundedOn=1/1/2020;closedOn=1/1/2021");
        made(checked(sheet).extract().path("id")).body("state", equalTo("DONE")).body("done", equalTo(3));

        Sheet ending = sheet.anew().unit("A", "CĐCS Có tổ", "GRASSROOTS", top.code(), "closedOn=1/1/2022").unit("Z", "CĐCS Tên mới", "GRASSROOTS", top.code(), "")
                .unit("N", "Tổ mới dưới chỗ đã nghỉ", "SECTION", "Z", "");
        lines(checked(ending).extract().path("id"), "ERROR").body("items.cause", contains("has-children", "closed", "parent-closed"));
    }

    @Test
    void nothingIsFoundedUnderAUnitThatWasNotThereYet() {
        sheet.unit("A", "CĐCS Quá sớm", "GRASSROOTS", top.code(), "foundedOn=1/1/1900").unit("B", "CĐCS Kịp", "GRASSROOTS", top.code(), "foundedOn=1/1/1990");

        String id = checked(sheet).body("faults", equalTo(1)).extract().path("id");
        lines(id, "ERROR").body("items.row", contains(2)).body("items.cause", contains("day")).body("items.text", contains(containsString("28/07/1929")));
    }

    @Test
    @ActivateRequestContext
    void aRunThatWasKilledGoesOnWithoutDoubles() {
        sheet.unit("A", "CĐCS Trước", "GRASSROOTS", top.code(), "").unit("A1", "Tổ trước", "SECTION", "A", "").unit("A11", "Nhóm trước", "SECTION", "A1", "aliases=Nhom truoc X");
        String id = checked(sheet).extract().path("id");
        start(admin, id).statusCode(200);
        long number = Id.fromString(id).value();
        List<ImportPlan.Chunk> chunks = check.plan(number, top.value(), () -> { }).chunks();
        assertThat(chunks).hasSize(3);
        run.make(number, chunks.get(0));
        run.make(number, chunks.get(1));
        get(id).body("state", equalTo("RUNNING")).body("done", equalTo(2));

        clock.work();

        get(id).body("state", equalTo("DONE")).body("done", equalTo(3));
        lines(id, "CREATE").body("items", hasSize(3)).body("items.done", contains(true, true, true));
        children(top).body("items", hasSize(1));
        search("nhom truoc x").body("items", hasSize(1));
    }

    @Test
    void aCancelledRunStopsAndWhatItMadeStands() {
        sheet.unit("A", "CĐCS Trước", "GRASSROOTS", top.code(), "").unit("A1", "Tổ trước", "SECTION", "A", "");
        String id = checked(sheet).extract().path("id");
        start(admin, id).statusCode(200);
        Api.as(admin).post("/api/v1/unit-imports/{id}/cancel", id).then().statusCode(200).body("state", equalTo("CANCELLED"));

        clock.work();

        get(id).body("state", equalTo("CANCELLED")).body("done", equalTo(0));
        children(top).body("items", empty());
        Api.as(admin).post("/api/v1/unit-imports/{id}/cancel", id).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void aTreeThatChangedSinceTheCheckIsShownAgainFirst() {
        sheet.unit("A", "CĐCS Một", "GRASSROOTS", top.code(), "").unit("B", "CĐCS Hai", "GRASSROOTS", top.code(), "");
        String id = checked(sheet).body("creates", equalTo(2)).extract().path("id");
        Sheet faster = sheet.anew().unit("A", "CĐCS Một", "GRASSROOTS", top.code(), "");
        String other = checked(faster).extract().path("id");
        made(other);

        made(id).body("state", equalTo("CHECKED")).body("creates", equalTo(1)).body("problem", notNullValue());
        made(id).body("state", equalTo("DONE"));
    }

    @Test
    void startingNeedsTheVersionThatWasRead() {
        sheet.unit("A", "CĐCS Một", "GRASSROOTS", top.code(), "");
        String id = checked(sheet).extract().path("id");

        Api.as(admin).header("If-Match", "\"0\"").body(reason()).post("/api/v1/unit-imports/{id}/start", id).then().spec(Refused.with(409, "stale-version"));
        Api.as(admin).body(reason()).post("/api/v1/unit-imports/{id}/start", id).then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void onlyAdministratorsImportAndOnlyBelowTheirOwnUnit() {
        Person elsewhere = world.person("Quản trị nơi khác", Role.ADMIN, world.upper(world.root(), "Nơi khác"));
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, top);
        sheet.unit("A", "CĐCS Một", "GRASSROOTS", top.code(), "");
        String id = checked(sheet).extract().path("id");

        upload(elsewhere, sheet.csv()).spec(Refused.with(404, "not-found"));
        upload(officer, sheet.csv()).statusCode(403);
        Api.creating(admin).contentType("text/csv").body(sheet.csv()).queryParam("unit", world.root().id()).post("/api/v1/unit-imports").then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).get("/api/v1/unit-imports/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).queryParam("outcome", "CREATE").get("/api/v1/unit-imports/{id}/lines", id).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).get("/api/v1/unit-imports/{id}/errors", id).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).get("/api/v1/unit-imports").then().body("items.id", not(hasItem(id)));
        Api.as(admin).get("/api/v1/unit-imports").then().body("items.id", hasItem(id));
        start(elsewhere, id).spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).get("/api/v1/units/{id}/sheet", top.id()).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void theTemplateCanBeReadAsItIs() {
        byte[] template = Api.as(admin).get("/api/v1/unit-imports/template").then().statusCode(200).extract().asByteArray();
        String id = uploaded(template);
        clock.work();
        get(id).body("state", equalTo("CHECKED")).body("rows", equalTo(0));
    }

    @Test
    void aJsonBodyIsNoFile() {
        Api.creating(admin).body("{}").queryParam("unit", top.id()).post("/api/v1/unit-imports").then().statusCode(415);
        Api.creating(admin).contentType("text/csv").body("a".repeat(2_000_000)).queryParam("unit", top.id()).post("/api/v1/unit-imports").then().statusCode(201);
        Api.as(admin).body("{\"reason\": \"" + "a".repeat(1_100_000) + "\"}").post("/api/v1/unit-imports/{id}/start", top.id()).then().statusCode(413);
    }

    private ValidatableResponse checked(Sheet file) {
        String id = uploaded(file.csv().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        clock.work();
        return get(id);
    }

    private String uploaded(byte[] file) {
        return Api.creating(admin).contentType("text/csv").body(file).queryParam("unit", top.id()).post("/api/v1/unit-imports").then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse upload(Person person, String csv) {
        return Api.creating(person).contentType("text/csv").body(csv).queryParam("unit", top.id()).post("/api/v1/unit-imports").then();
    }

    private ValidatableResponse made(String id) {
        start(admin, id).statusCode(200);
        clock.work();
        return get(id);
    }

    private static ValidatableResponse start(Person person, String id) {
        String etag = Api.as(person).get("/api/v1/unit-imports/{id}", id).header("ETag");
        return Api.as(person).header("If-Match", etag == null ? "\"0\"" : etag).body(reason()).post("/api/v1/unit-imports/{id}/start", id).then();
    }

    private static Object reason() {
        return java.util.Map.of("reason", "Theo quyết định 15");
    }

    private ValidatableResponse get(String id) {
        return Api.as(admin).get("/api/v1/unit-imports/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse lines(String id, String outcome) {
        return Api.as(admin).queryParam("outcome", outcome).get("/api/v1/unit-imports/{id}/lines", id).then().statusCode(200);
    }

    private static ValidatableResponse children(Unit unit) {
        return Api.anonymous().get("/api/v1/units/{id}/children", unit.id()).then().statusCode(200);
    }

    private static ValidatableResponse history(String id) {
        return Api.anonymous().get("/api/v1/units/{id}/changes", id).then().statusCode(200);
    }

    private static ValidatableResponse search(String q) {
        return Api.anonymous().queryParam("q", q).get("/api/v1/units").then().statusCode(200);
    }

    private String idOf(String code) {
        List<String> codes = search(sheet.code(code)).extract().path("items.code");
        return search(sheet.code(code)).extract().path("items[" + codes.indexOf(sheet.code(code)) + "].id");
    }

    private String rootCode() {
        return world.root().code();
    }
}
