package vn.sangkien.standings.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Boards of emulation groups and of some days can be frozen like those of units in a phase. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SnapshotOfGroupAndDaysTest {

    @Inject
    World world;

    @Inject
    TestClock clock;

    private Campaign campaign;
    private Phase phase;
    private Unit province;
    private Unit north;
    private Unit south;
    private Unit west;
    private Person admin;
    private LocalDate today;

    @BeforeEach
    void aProvinceWithThreeUnits() {
        campaign = world.campaign();
        phase = campaign.phase(1);
        province = world.unit(world.root(), "Liên đoàn tỉnh có cụm");
        north = world.unit(province, "Công đoàn phía Bắc");
        south = world.unit(province, "Công đoàn phía Nam");
        west = world.unit(province, "Công đoàn phía Tây");
        admin = world.person("Quản trị tỉnh", Role.ADMIN, province);
        today = Time.dayOf(Instant.now());
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.run();
    }

    @Test
    void theBoardOfAGroupStaysAsItWasWhoeverJoinsLater() throws Exception {
        String group = group(north, south);
        world.tally(phase.value(), south, Block.ENTERPRISE, 9);
        world.tally(phase.value(), west, Block.ENTERPRISE, 50);
        world.targets(phase, south, Block.ENTERPRISE, 20, null);

        String id = take(Map.of("groupId", group)).then().statusCode(201).body("group.name", equalTo("Cụm số 7"))
                .body("self.unit.id", equalTo(province.id())).body("units", equalTo(4)).extract().path("id");
        byte[] content = content(id);
        String board = board(id).body("board.rowsOf", equalTo("GROUP")).body("board.group.id", equalTo(group))
                .body("board.rows.unit.id", contains(south.id(), north.id())).body("board.rows[0].figures.valid", equalTo(9))
                .body("board.rows[0].targets.pctAssigned", equalTo(45.0f)).extract().asString();
        join(group, west);
        world.headcount(south, 77);

        assertThat(board(id).extract().asString()).isEqualTo(board);
        assertThat(content(id)).isEqualTo(content);
        assertThat(hashOf(content)).isEqualTo(Api.anonymous().get("/api/v1/snapshots/{id}", id).path("contentHash"));
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("group\t" + group + "\tCLUSTER\tCụm số 7\n", "member\t" + north.id() + "\n");
        Api.as(admin).get("/api/v1/snapshots/{id}/verification", id).then().statusCode(200).body("intact", equalTo(true));
        board(id, "rows", "CHILDREN").body("board.rows[0].unit.id", equalTo(west.id())).body("board.group", nullValue());
    }

    @Test
    void twoSnapshotsOfAGroupAreComparedMemberByMember() {
        String group = group(north, south);
        String before = take(Map.of("groupId", group)).then().statusCode(201).extract().path("id");
        String ofUnit = take(Map.of("unitId", province.id())).then().statusCode(201).body("group", nullValue()).extract().path("id");
        take(Map.of("groupId", group)).then().spec(Refused.with(409, "snapshot-just-taken"));
        world.tally(phase.value(), north, Block.ENTERPRISE, 3);
        clock.advance(Duration.ofMinutes(2));
        admin = world.signedInAgain(admin);

        String after = take(Map.of("groupId", group)).then().statusCode(201).extract().path("id");

        Api.anonymous().queryParam("with", before).get("/api/v1/snapshots/{id}/comparison", after).then().statusCode(200)
                .body("rows.unit.id", contains(north.id(), south.id())).body("rows[0].gained", equalTo(3));
        Api.anonymous().queryParam("with", ofUnit).get("/api/v1/snapshots/{id}/comparison", after).then()
                .spec(Refused.with(422, "snapshot-of-another-group"));
        Api.anonymous().queryParam("with", after).get("/api/v1/snapshots/{id}/comparison", ofUnit).then()
                .spec(Refused.with(422, "snapshot-of-another-group"));
        for (String[] pair : new String[][] {{after, ofUnit}, {ofUnit, after}}) {
            Api.anonymous().queryParam("with", pair[1]).queryParam("unit", north.id()).get("/api/v1/snapshots/{id}/comparison", pair[0]).then().statusCode(200);
        }
    }

    @Test
    void someDaysAreFrozenWithTheIdeasOfTheseDaysOnly() throws Exception {
        LocalDate from = today.minusDays(3);
        world.tallyOfDay(phase, north, from.minusDays(1), Block.ENTERPRISE, 1);
        world.tallyOfDay(phase, north, from, Block.ENTERPRISE, 10);
        world.tallyOfDay(phase, north, today, Block.PUBLIC_SERVICE, 100);
        world.targets(phase, north, Block.ENTERPRISE, 20, null);

        String id = take(days(from, today)).then().statusCode(201).body("scope.kind", equalTo("DAYS")).body("scope.id", nullValue())
                .body("scope.from", equalTo(from.toString())).extract().path("id");
        byte[] content = content(id);
        String board = board(id).body("board.rows[0].unit.id", equalTo(north.id())).body("board.rows[0].figures.valid", equalTo(110))
                .body("board.rows[0].figures.submitters", nullValue()).body("board.rows[0].coverage", nullValue())
                .body("board.rows[0].targets.assigned", nullValue()).extract().asString();
        world.tallyOfDay(phase, north, from.plusDays(1), Block.ENTERPRISE, 1_000);

        assertThat(board(id).extract().asString()).isEqualTo(board);
        assertThat(hashOf(content)).isEqualTo(Api.anonymous().get("/api/v1/snapshots/{id}", id).path("contentHash"));
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("days\t" + from + "\t" + today + "\n");
        Api.as(admin).get("/api/v1/snapshots/{id}/verification", id).then().body("intact", equalTo(true));
        Api.anonymous().queryParam("order", "COVERAGE").get("/api/v1/snapshots/{id}/board", id).then().spec(Refused.with(422, "no-coverage"));
        Api.creating(world.person("Lãnh đạo", Role.LEADER, province)).post("/api/v1/snapshots/{id}/signature", id).then().statusCode(200);
        Api.anonymous().queryParam("snapshot", id).queryParam("format", "CSV").get("/api/v1/reports/file").then().statusCode(200);
    }

    @Test
    void daysOverSeveralMonthsAndOtherDaysAreOtherSnapshots() {
        LocalDate from = today.minusMonths(3);
        world.tallyOfDay(phase, north, from, Block.ENTERPRISE, 1);
        world.tallyOfDay(phase, north, today.minusMonths(1), Block.ENTERPRISE, 10);
        world.tallyOfDay(phase, north, today, Block.ENTERPRISE, 100);

        String whole = take(days(from, today)).then().statusCode(201).extract().path("id");
        String shorter = take(days(from.plusDays(1), today)).then().statusCode(201).extract().path("id");

        board(whole).body("board.rows[0].figures.valid", equalTo(111));
        board(shorter).body("board.rows[0].figures.valid", equalTo(110));
    }

    @Test
    void aGroupIsFrozenByThoseWithTheRightOverTheUnitThatPutItTogether() {
        String group = group(north);
        Person ofNorth = world.person("Lãnh đạo phía Bắc", Role.LEADER, north);

        Api.creating(ofNorth).body(Map.of("campaignId", campaign.id(), "groupId", group)).post("/api/v1/snapshots").then().spec(Refused.with(404));
        take(Map.of("groupId", group, "unitId", north.id())).then().spec(Refused.naming("unitId"));
        take(Map.of("unitId", province.id(), "from", "2001-01-01", "until", "2001-01-02")).then().spec(Refused.naming("from"));
        String ofUnit = take(Map.of("unitId", province.id())).then().statusCode(201).extract().path("id");
        Api.anonymous().queryParam("rows", "GROUP").get("/api/v1/snapshots/{id}/board", ofUnit).then().spec(Refused.naming("rows"));
    }

    private Map<String, Object> days(LocalDate from, LocalDate until) {
        return Map.of("unitId", province.id(), "from", from.toString(), "until", until.toString());
    }

    private String group(Unit... members) {
        String group = Api.creating(admin).body(Map.of("unitId", province.id(), "kind", "CLUSTER", "name", "Cụm số 7", "reason", "Theo quyết định"))
                .post("/api/v1/campaigns/{id}/groups", campaign.id()).then().statusCode(201).extract().path("id");
        join(group, members);
        return group;
    }

    private void join(String group, Unit... members) {
        String tag = Api.as(admin).get("/api/v1/groups/{id}", group).header("ETag");
        Api.creating(admin).header("If-Match", tag).body(Map.of("step", "JOIN", "unitIds", List.of(members).stream().map(Unit::id).toList(),
                "effectiveOn", today.toString(), "reason", "Theo quyết định")).post("/api/v1/groups/{id}/members", group).then().statusCode(200);
    }

    private Response take(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("campaignId", campaign.id()));
        body.putAll(more);
        return Api.creating(admin).body(body).post("/api/v1/snapshots");
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

    private static String hashOf(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
