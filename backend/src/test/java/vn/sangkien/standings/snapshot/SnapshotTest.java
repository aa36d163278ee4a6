package vn.sangkien.standings.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
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
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.database.TableOwner;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Freezing standings, signing them, and what must never happen to them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SnapshotTest {

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    TableOwner owner;

    @Inject
    TestClock clock;

    private Campaign campaign;
    private Phase phase;
    private Unit province;
    private Unit north;
    private Unit south;
    private Person taker;
    private Person leader;

    @BeforeEach
    void aProvinceWithTwoUnits() {
        campaign = world.campaign();
        phase = campaign.phase(1);
        province = world.unit(world.root(), "Liên đoàn Lao động tỉnh chốt số");
        north = world.unit(province, "Công đoàn phía Bắc");
        south = world.unit(province, "Công đoàn phía Nam");
        taker = world.person("Người giao chỉ tiêu", Role.TARGET_MANAGER, province);
        leader = world.person("Lãnh đạo tỉnh", Role.LEADER, province);
        world.tally(phase.value(), north, Block.ENTERPRISE, 196);
        world.tally(phase.value(), south, Block.ENTERPRISE, 40);
        world.tally(phase.value(), province, Block.ENTERPRISE, 236);
        world.targets(phase, north, Block.ENTERPRISE, 105, 60);
    }

    @Test
    void aSnapshotShowsTheBoardAsItWas() {
        String id = taken();

        Api.anonymous().get("/api/v1/snapshots/{id}", id).then().statusCode(200)
                .body("kind", equalTo("BY_HAND")).body("self.unit.id", equalTo(province.id())).body("self.figures.valid", equalTo(236))
                .body("units", equalTo(3)).body("signature", nullValue()).body("takenBy", nullValue()).body("asOf", notNullValue())
                .body("ruleVersion", notNullValue()).body("contentHash.length()", equalTo(64));
        board(id).body("board.rows.unit.id", contains(north.id(), south.id())).body("board.rows.rank", contains(1, 2))
                .body("board.rows.figures.valid", contains(196, 40)).body("board.rows.targets.pctAssigned", contains(186.7f, null))
                .body("board.total", equalTo(2));
        board(id, "order", "PCT_REGISTERED").body("board.rows.rank", contains(1, null));
        board(id, "unit", north.id()).body("board.ancestors.unit.id", contains(province.id())).body("board.self.figures.valid", equalTo(196));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", north.id()).queryParam("kind", "BY_HAND")
                .get("/api/v1/snapshots").then().statusCode(200).body("items.id", contains(id));
        Api.anonymous().queryParam("campaign", campaign.id()).queryParam("day", "2020-01-01").get("/api/v1/snapshots").then().body("items.size()", equalTo(0));
    }

    @Test
    void aClosedUnitIsOnTheFrozenBoardOnlyWithFigures() {
        Unit gone = world.unit(province, "Công đoàn đã nghỉ");
        world.targets(phase, gone, Block.ENTERPRISE, 10, null);
        world.close(gone, south);
        world.close(south, null);

        board(taken()).body("board.rows.unit.id", contains(north.id(), south.id())).body("board.total", equalTo(2));
    }

    @Test
    void nothingThatHappensLaterChangesASnapshot() throws Exception {
        String id = taken();
        String board = board(id).extract().asString();
        byte[] content = content(id);

        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        Unit elsewhere = world.upper(world.root(), "Nơi khác");
        sql("UPDATE unit SET name = 'Tên mới', member_count = 7 WHERE id = " + north.value());
        Api.creating(admin).body(Map.of("kind", "MOVE", "effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Sắp xếp lại tổ chức",
                "otherUnitIds", List.of(elsewhere.id()))).post("/api/v1/units/{id}/changes", south.id()).then().statusCode(201);
        sql("UPDATE target SET amount = 1 WHERE unit_id = " + north.value());
        sql("UPDATE tally SET valid = valid + 500 WHERE unit_id = " + north.value());

        assertThat(board(id).extract().asString()).isEqualTo(board).contains("Công đoàn phía Bắc");
        assertThat(content(id)).isEqualTo(content);
        Api.as(taker).get("/api/v1/snapshots/{id}/verification", id).then().statusCode(200).body("intact", equalTo(true));
    }

    @Test
    void theHashIsTheOneOfTheFileThatEverybodyCanDownload() throws Exception {
        String id = taken();
        String hash = Api.anonymous().get("/api/v1/snapshots/{id}", id).path("contentHash");

        byte[] content = content(id);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content))).isEqualTo(hash);
        assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("sangkien-snapshot\t1\nid\t" + id + "\n")
                .contains("unit\t" + north.id() + "\t" + province.id() + "\t").contains("figures\t" + north.id() + "\tENTERPRISE\t196\t196\t0\t0\t0\t105\t60\t");
    }

    @Test
    void whatNeverChangesMayBeKeptForEver() {
        String id = taken();

        Response first = Api.anonymous().get("/api/v1/snapshots/{id}/board", id);

        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        Api.anonymous().header("If-None-Match", first.header("ETag")).get("/api/v1/snapshots/{id}/board", id).then().statusCode(304);
        assertThat(Api.anonymous().get("/api/v1/snapshots/{id}", id).header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aLeaderSignsOnceAndNeverTheOneWhoTookIt() {
        world.grant(taker, Role.LEADER, province);
        Person both = world.signedInAgain(taker);
        String id = taken();

        sign(both, id).then().spec(Refused.with(422, "four-eyes"));
        sign(world.person("Cán bộ", Role.TARGET_MANAGER, province), id).then().spec(Refused.with(403));
        sign(world.person("Lãnh đạo nơi khác", Role.LEADER, north), id).then().spec(Refused.with(403));
        Api.as(leader).get("/api/v1/snapshots/{id}", id).then().body("signable", equalTo(true));
        sign(leader, id).then().statusCode(200).body("signature.signedBy", equalTo("Lãnh đạo tỉnh")).body("signature.signedAt", notNullValue());
        sign(leader, id).then().spec(Refused.with(409, "snapshot-signed"));
        Api.anonymous().get("/api/v1/snapshots/{id}", id).then().body("signature.signedBy", equalTo("Lãnh đạo tỉnh")).body("signable", equalTo(false));
    }

    @Test
    void twoLeadersWhoSignAtTheSameMomentGiveOneSignature() throws Exception {
        String id = taken();

        List<Integer> answers = AtOnce.call(4, () -> sign(leader, id).statusCode());

        assertThat(answers).containsOnlyOnce(200).contains(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "snapshot_unit", "snapshot_figure", "snapshot_signature"})
    void theApplicationCannotChangeOrDeleteWhatIsFrozen(String table) {
        String id = taken();
        sign(leader, id).then().statusCode(200);
        String column = switch (table) {
            case "snapshot" -> "note = 'x'";
            case "snapshot_unit" -> "name = 'x'";
            case "snapshot_figure" -> "valid = valid + 1";
            default -> "signed_at = NOW()";
        };

        for (String change : List.of("UPDATE " + table + " SET " + column, "DELETE FROM " + table)) {
            assertThatThrownBy(() -> sql(change)).isInstanceOf(SQLException.class).hasMessageContaining("command denied");
            assertThatThrownBy(() -> sql(owner.connect(), change)).isInstanceOf(SQLException.class).hasMessageContaining("a snapshot is never changed");
        }
    }

    @Test
    void onlyThoseWithTheRightOverTheUnitFreezeIt() {
        take(world.person("Cán bộ cơ sở", Role.UNIT_OFFICER, province), Map.of()).then().spec(Refused.with(403));
        take(world.person("Lãnh đạo phía Bắc", Role.LEADER, north), Map.of()).then().spec(Refused.with(404));
        take(taker, Map.of("unitId", world.root().id())).then().spec(Refused.with(404));
        take(taker, Map.of("phaseId", world.campaign().phase(1).id())).then().spec(Refused.with(404));
        take(taker, Map.of("note", "x".repeat(501))).then().spec(Refused.naming("note"));
        Api.anonymous().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("campaignId", campaign.id())).post("/api/v1/snapshots")
                .then().spec(Refused.with(401));
    }

    @Test
    void takingAgainWithTheSameKeyGivesTheSameSnapshot() {
        String key = UUID.randomUUID().toString();
        var body = Map.of("campaignId", campaign.id(), "unitId", province.id());

        String first = Api.as(taker).header("Idempotency-Key", key).body(body).post("/api/v1/snapshots").then().statusCode(201).extract().path("id");
        String second = Api.as(taker).header("Idempotency-Key", key).body(body).post("/api/v1/snapshots").then().statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        take(leader, Map.of()).then().spec(Refused.with(409, "snapshot-just-taken"));
    }

    @Test
    void whatHasChangedMayBeFrozenAtOnceAndOnlyWhatIsTheSameMayNot() throws Exception {
        taken();
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        Unit inside = world.upper(province, "Công đoàn nhận");
        take(leader, Map.of()).then().statusCode(201).body("units", equalTo(4));

        Api.creating(admin).body(Map.of("kind", "MOVE", "effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Sắp xếp lại tổ chức",
                "otherUnitIds", List.of(inside.id()))).post("/api/v1/units/{id}/changes", south.id()).then().statusCode(201);
        String moved = take(leader, Map.of()).then().statusCode(201).extract().path("id");
        board(moved, "unit", inside.id()).body("board.rows.unit.id", contains(south.id()));
        take(leader, Map.of("note", "Ghi chú khác")).then().spec(Refused.with(409, "snapshot-just-taken"));

        sql("UPDATE unit SET name = 'Công đoàn phía Bắc, tên mới' WHERE id = " + north.value());
        take(leader, Map.of()).then().statusCode(201);
        sql("UPDATE tally SET valid = valid + 1 WHERE unit_id = " + north.value());
        take(leader, Map.of()).then().statusCode(201);
        take(taker, Map.of()).then().spec(Refused.with(409, "snapshot-just-taken"));
    }

    @Test
    void snapshotsOfDifferentTimesAreComparedWithARemark() {
        String first = taken();
        long sprint = world.sprint(campaign, phase, phase.opensAt(), phase.closesAt().minus(Duration.ofDays(1)));
        String ofSprint = take(taker, Map.of("sprintId", Id.of(sprint).toString())).then().statusCode(201).extract().path("id");

        for (String[] pair : new String[][] {{first, ofSprint}, {ofSprint, first}}) {
            Api.anonymous().queryParam("with", pair[1]).get("/api/v1/snapshots/{id}/comparison", pair[0]).then().statusCode(200)
                    .body("remark.vi", containsString("hai khoảng thời gian khác nhau")).body("remark.en", containsString("Giai đoạn 1"));
        }
        Api.anonymous().queryParam("with", first).get("/api/v1/snapshots/{id}/comparison", takenLater()).then().statusCode(200).body("remark", nullValue());
    }

    @Test
    void anIdeaSubmittedJustBeforeIsContained() {
        Person worker = world.worker(campaign, north);
        Api.submitted(worker, campaign);

        String id = taken();

        board(id).body("board.rows.find { it.unit.id == '" + north.id() + "' }.figures.submitted", equalTo(197))
                .body("board.rows.find { it.unit.id == '" + north.id() + "' }.figures.pending", equalTo(1));
    }

    @Test
    void aSprintIsFrozenWithoutTargets() {
        long sprint = world.sprint(campaign, phase, phase.opensAt(), phase.closesAt());
        world.tally(sprint, north, Block.ENTERPRISE, 12);

        String id = take(taker, Map.of("sprintId", Id.of(sprint).toString())).then().statusCode(201)
                .body("scope.kind", equalTo("SPRINT")).body("scope.goal", equalTo(100)).extract().path("id");

        board(id).body("board.rows[0].figures.valid", equalTo(12)).body("board.rows[0].targets.assigned", nullValue());
    }

    @Test
    void twoSnapshotsAreComparedUnitByUnit() throws Exception {
        String before = taken();
        Unit newcomer = world.unit(province, "Công đoàn mới");
        world.tally(phase.value(), newcomer, Block.ENTERPRISE, 1);
        sql("UPDATE tally SET valid = valid + 200 WHERE unit_id = " + south.value());

        String later = takenLater();

        Api.anonymous().queryParam("with", before).get("/api/v1/snapshots/{id}/comparison", later).then().statusCode(200)
                .body("before.id", equalTo(before)).body("after.id", equalTo(later))
                .body("rows[0].unit.id", equalTo(south.id())).body("rows[0].gained", equalTo(200)).body("rows[0].placesWon", equalTo(1))
                .body("rows[1].unit.id", equalTo(newcomer.id())).body("rows[1].before", nullValue()).body("rows[1].gained", equalTo(1))
                .body("rows.unit.id", hasItem(north.id())).body("total", equalTo(3));
        Api.anonymous().queryParam("with", before).queryParam("limit", 1).get("/api/v1/snapshots/{id}/comparison", later).then()
                .body("rows.size()", equalTo(1)).body("nextCursor", not(nullValue()));
        Api.anonymous().get("/api/v1/snapshots/{id}/comparison", later).then().spec(Refused.naming("with"));
    }

    @Test
    void aWholeAndAPartOfItAreComparedInThePartWhicheverIsNamedFirst() {
        String whole = taken();
        String part = take(leader, Map.of("unitId", north.id())).then().statusCode(201).extract().path("id");
        String otherPart = take(leader, Map.of("unitId", south.id())).then().statusCode(201).extract().path("id");

        for (String[] pair : new String[][] {{whole, part}, {part, whole}}) {
            Api.anonymous().queryParam("with", pair[1]).get("/api/v1/snapshots/{id}/comparison", pair[0]).then().statusCode(200)
                    .body("self.unit.id", equalTo(north.id())).body("self.before.figures.valid", equalTo(196)).body("self.after.figures.valid", equalTo(196));
        }
        Api.anonymous().queryParam("with", otherPart).get("/api/v1/snapshots/{id}/comparison", part).then()
                .spec(Refused.with(422, "snapshot-of-another-unit"));
        Api.anonymous().queryParam("with", part).queryParam("unit", south.id()).get("/api/v1/snapshots/{id}/comparison", whole).then().spec(Refused.with(404));
    }

    private String takenLater() {
        clock.advance(Duration.ofMinutes(2));
        try {
            return take(world.signedInAgain(taker), Map.of()).then().statusCode(201).extract().path("id");
        } finally {
            clock.run();
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String id = taken();
        Api.anonymous().get("/api/v1/snapshots/{id}", "0000000000000").then().spec(Refused.with(404));
        Api.anonymous().get("/api/v1/snapshots/{id}", "x").then().spec(Refused.with(404));
        Api.anonymous().queryParam("unit", world.root().id()).get("/api/v1/snapshots/{id}/board", id).then().spec(Refused.with(404));
        Api.anonymous().queryParam("order", "BEST").get("/api/v1/snapshots/{id}/board", id).then().spec(Refused.naming("order"));
    }

    private String taken() {
        return take(taker, Map.of()).then().statusCode(201).extract().path("id");
    }

    private Response take(Person person, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("campaignId", campaign.id(), "unitId", province.id()));
        body.putAll(more);
        return Api.creating(person).body(body).post("/api/v1/snapshots");
    }

    private static Response sign(Person person, String id) {
        return Api.creating(person).post("/api/v1/snapshots/{id}/signature", id);
    }

    private static ValidatableResponse board(String id, String... choice) {
        var request = Api.anonymous();
        if (choice.length > 0) {
            request.queryParam(choice[0], choice[1]);
        }
        return request.get("/api/v1/snapshots/{id}/board", id).then().statusCode(200);
    }

    private static byte[] content(String id) {
        return Api.anonymous().get("/api/v1/snapshots/{id}/content", id).then().statusCode(200).extract().asByteArray();
    }

    private void sql(String statement) throws SQLException {
        sql(database.getConnection(), statement);
    }

    private static void sql(Connection as, String statement) throws SQLException {
        try (as; var command = as.createStatement()) {
            command.execute(statement);
        }
    }
}
