package vn.sangkien.standings.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.unit.Block;

/** All grassroots units of a large part of the country on one board. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LargeBoardTest {

    private static final int UNITS = 10_050;

    @Inject
    World world;

    @TempDir
    Path folder;

    /** Made once: nothing here changes them. */
    private static Campaign campaign;
    private static Unit province;
    private static List<Long> units;

    /** The last unit has the most ideas, the two before it one less each, and so on. */
    @BeforeEach
    void aProvinceWithMoreUnitsThanAnOrdinaryBoardRanks() {
        if (campaign != null) {
            return;
        }
        campaign = world.campaign();
        Phase phase = campaign.phase(1);
        province = world.upper(world.root(), "Tỉnh rất lớn");
        units = world.units(province, UNITS);
        world.tallies(phase.value(), units);
        world.coverage(phase, province, 0, UNITS);
        world.targets(phase, new Unit(units.get(10), "", "", Block.ENTERPRISE), Block.ENTERPRISE, 10, null);
        world.targets(phase, new Unit(units.get(20), "", "", Block.ENTERPRISE), Block.ENTERPRISE, 20, 100);
        world.targets(phase, new Unit(units.get(30), "", "", Block.ENTERPRISE), Block.PUBLIC_SERVICE, 60, null);
    }

    @Test
    void everyUnitHasItsPlaceOnOnePageAndEqualsShareIt() {
        var seen = new ArrayList<String>();
        var ranks = new ArrayList<Integer>();
        String cursor = null;
        do {
            Map<String, Object> page = page("cursor", cursor).then().statusCode(200).extract().jsonPath().getMap("");
            for (Object row : (List<?>) page.get("rows")) {
                seen.add((String) ((Map<?, ?>) ((Map<?, ?>) row).get("unit")).get("id"));
                ranks.add((Integer) ((Map<?, ?>) row).get("rank"));
            }
            cursor = (String) page.get("nextCursor");
            assertThat(List.of(page.get("total"), page.get("ranked"))).containsExactly(UNITS, UNITS);
        } while (cursor != null);

        var expected = new ArrayList<>(units);
        Collections.reverse(expected);
        assertThat(seen).hasSize(UNITS).doesNotHaveDuplicates();
        assertThat(seen.get(0)).isEqualTo(Id.of(expected.get(0)).toString());
        assertThat(ranks.subList(0, 7)).containsExactly(1, 2, 2, 4, 4, 6, 6);
        assertThat(ranks.get(UNITS - 1)).isEqualTo(UNITS);
        assertThat(ranks).isSorted();
    }

    @Test
    void ordersBlocksAndMinimumsAreThoseOfEveryBoard() {
        page("order", "PCT_ASSIGNED").then().body("ranked", equalTo(3)).body("rows[0].unit.id", equalTo(id(10))).body("rows.rank[0..2]", contains(1, 1, 3))
                .body("rows[0].targets.pctAssigned", equalTo(50.0f)).body("rows[1].targets.pctAssigned", equalTo(50.0f))
                .body("rows[2].unit.id", equalTo(id(30))).body("rows[2].targets.pctAssigned", equalTo(25.0f)).body("rows[3].rank", nullValue()).body("rows[3].apart", equalTo("NO_TARGET"));
        page("order", "PER_100_MEMBERS").then().body("rows[0].rank", equalTo(1)).body("rows[0].validPer100", equalTo(50.0f));
        page("block", "PUBLIC_SERVICE").then().body("rows[0].figures.valid", equalTo(0)).body("rows[99].rank", equalTo(1));
        page("mine", id(30)).then().body("mine.unit.id", equalTo(id(30))).body("mine.figures.valid", equalTo(15)).body("mine.members", equalTo(31));
        asked().queryParam("of", id(UNITS - 2)).get("/api/v1/leaderboards/explanation").then().statusCode(200).body("line.rank", equalTo(2));
        assertThat(page("order", "VALID").header("ETag")).isNotBlank();
    }

    @Test
    void allItsRowsAreInTheFileInTheOrderOfTheScreen() throws IOException {
        for (String format : List.of("CSV", "XLSX")) {
            byte[] file = asked().queryParam("format", format).get("/api/v1/reports/file").then().statusCode(200).extract().asByteArray();
            Path saved = Files.write(folder.resolve("board." + format), file);
            var rows = new ArrayList<String>();
            SheetReader.read(saved, SheetLimits.rows(20_000), row -> rows.add(row.cell(0).text() + ":" + row.cell(2).text() + ":" + row.cell(6).text()));
            int head = rows.indexOf("Hạng:Đơn vị:Hợp lệ");
            assertThat(rows.subList(head + 1, rows.size())).hasSize(UNITS).startsWith("1:Cơ sở số 10050:5025", "2:Cơ sở số 10048:5024", "2:Cơ sở số 10049:5024")
                    .endsWith("10050:Cơ sở số 1:0");
        }
    }

    @Test
    void itsSnapshotHasTheSameRowsAndIsNeitherComparedNorPutIntoAText() {
        String id = Api.creating(world.person("Người chốt", Role.TARGET_MANAGER, province)).body(Map.of("campaignId", campaign.id(), "unitId", province.id()))
                .post("/api/v1/snapshots").then().statusCode(201).extract().path("id");

        RequestSpecification asked = Api.anonymous().queryParam("rows", "GRASSROOTS").queryParam("limit", 100);
        JsonPath frozen = asked.get("/api/v1/snapshots/{id}/board", id).then().statusCode(200).extract().jsonPath();
        assertThat(frozen.getList("board.rows.unit.id")).isEqualTo(page("order", "VALID").jsonPath().getList("rows.unit.id"));
        assertThat(frozen.getInt("board.total")).isEqualTo(UNITS);
        String text = new String(Api.anonymous().queryParam("snapshot", id).queryParam("rows", "GRASSROOTS").queryParam("format", "CSV")
                .get("/api/v1/reports/file").asByteArray(), StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.contains("Cơ sở số "))).hasSize(UNITS);
        Api.anonymous().queryParam("rows", "GRASSROOTS").queryParam("with", id).get("/api/v1/snapshots/{id}/comparison", id).then()
                .spec(Refused.with(422, "board-too-large"));
        asked().get("/api/v1/reports/day").then().spec(Refused.with(422, "board-too-large"));
    }

    private String id(int unit) {
        return Id.of(units.get(unit)).toString();
    }

    private Response page(String choice, String value) {
        RequestSpecification asked = asked().queryParam("limit", 100);
        if (value != null) {
            asked.queryParam(choice, value);
        }
        return asked.get("/api/v1/leaderboards");
    }

    private RequestSpecification asked() {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", province.id()).queryParam("rows", "GRASSROOTS");
    }
}
