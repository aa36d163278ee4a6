package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.sheet.SheetCell;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.unit.UnitEditor;

/** Whatever happens around them, snapshots stay as they were; and however the tree is changed, nothing is counted twice or not at all. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FrozenHistoryTest {

    private static final List<String> FIGURES = List.of("submitted", "valid", "pending", "registrants", "submitters");

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Folder folder;
    @Inject
    Epoch epoch;
    @Inject
    UnitEditor tree;
    @Inject
    Revocations revocations;
    @Inject
    EntityManager database;

    @TempDir
    Path folderOfFiles;

    private Campaign campaign;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    /** @param lines every line of the board and of the boards below it, without ranks */
    private record Taken(String id, String hash, byte[] content, String board, Map<String, Object> lines, byte[] csv, List<List<String>> workbook) {
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    @ActivateRequestContext
    void everySnapshotOfARandomHistoryKeepsItsDigitsAndItsHash(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        RandomLife life = life(random);
        var taken = new ArrayList<Taken>();

        for (int step = 0; step < 60; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(5) == 0 ? random.nextInt(60_000) : random.nextInt(10)));
            life.step();
            if (random.nextInt(10) == 0) {
                taken.add(take(life.top));
            }
        }
        taken.add(take(life.top));

        assertThat(taken).hasSizeGreaterThan(2).extracting(Taken::hash).doesNotHaveDuplicates();
        for (Taken then : taken) {
            assertThat(content(then.id())).isEqualTo(then.content());
            assertThat(sha256(content(then.id()))).isEqualTo(then.hash()).isEqualTo(snapshot(then.id()).getString("contentHash"));
            assertThat(text(then.id(), life.top.id(), "VALID")).isEqualTo(then.board());
            // In an order nobody has asked for yet, so that it is read from the database and not from memory.
            assertThat(lines(then.id(), life.top, "REGISTRANTS")).isEqualTo(then.lines());
            assertThat(file(then.id(), "CSV")).isEqualTo(then.csv());
            assertThat(cells(file(then.id(), "XLSX"))).isEqualTo(then.workbook());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    @ActivateRequestContext
    void asOrganisedThenAndAsOrganisedNowAddUpToTheSameTotal(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        RandomLife life = life(random);
        for (int step = 0; step < 30; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(10)));
            life.step();
        }
        Taken then = take(life.top);
        List<Integer> counted = counted();
        assertThat(counted.get(0)).isPositive();

        for (int step = 0; step < 20; step++) {
            life.changeTree();
        }

        JsonPath now = live(life.top);
        JsonPath before = JsonPath.from(then.board()).setRootPath("board");
        assertThat(sums(now)).isEqualTo(sums(before)).startsWith(counted.get(0), counted.get(1));
        assertThat(now.getList("blocks")).isEqualTo(before.getList("blocks"));
        assertThat(own(now)).isEqualTo(sums(now));
        assertThat(own(before)).isEqualTo(sums(before));
    }

    @Test
    @ActivateRequestContext
    void aMovedUnitCountsWhereItWasInTheSnapshotAndWhereItIsOnTheLiveBoard() throws Exception {
        campaign = world.campaign();
        Unit top = world.upper(world.root(), "Tỉnh có đơn vị chuyển đi");
        Unit north = world.upper(top, "Phía Bắc");
        Unit south = world.upper(top, "Phía Nam");
        Unit mover = world.unit(north, "Cơ sở chuyển đi");
        Api.submitted(world.worker(campaign, mover), campaign);
        String id = take(top).id();

        tree.move(mover.value(), south.value());

        JsonPath now = live(top);
        JsonPath then = board(id, top.id(), "VALID").setRootPath("board");
        String submitted = "rows.find { it.unit.id == '%s' }.figures.submitted";
        assertThat(List.of(then.getInt(submitted.formatted(north.id())), then.getInt(submitted.formatted(south.id())))).containsExactly(1, 0);
        assertThat(List.of(now.getInt(submitted.formatted(north.id())), now.getInt(submitted.formatted(south.id())))).containsExactly(0, 1);
        assertThat(sums(now)).isEqualTo(sums(then));
    }

    private RandomLife life(SplittableRandom random) {
        campaign = world.campaign();
        return new RandomLife(random, campaign, world.upper(world.root(), "Tỉnh nhiều biến động"), world, clock, tree, revocations);
    }

    private Taken take(Unit top) throws Exception {
        clock.advance(Duration.ofSeconds(61));
        Person taker = world.person("Người chốt", Role.TARGET_MANAGER, top);
        JsonPath made = Api.creating(taker).body(Map.of("campaignId", campaign.id(), "unitId", top.id())).post("/api/v1/snapshots").then().statusCode(201)
                .extract().jsonPath();
        String id = made.getString("id");
        byte[] content = content(id);
        assertThat(sha256(content)).isEqualTo(made.getString("contentHash"));
        assertThat(List.of(made.getInt("self.figures.submitted"), made.getInt("self.figures.valid"))).isEqualTo(counted());
        return new Taken(id, made.getString("contentHash"), content, text(id, top.id(), "VALID"), lines(id, top, "VALID"), file(id, "CSV"),
                cells(file(id, "XLSX")));
    }

    /** Submitted and valid ideas, from the ideas themselves. */
    private List<Integer> counted() {
        Object[] row = (Object[]) database.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(state = 'VALID'), 0) FROM idea"
                + " WHERE phase_id = ?1 AND state NOT IN ('DRAFT', 'WITHDRAWN')").setParameter(1, campaign.phase(1).value()).getSingleResult();
        return List.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** With everything taken up that has happened. */
    private JsonPath live(Unit top) {
        folder.foldAll();
        epoch.refresh(clock.instant());
        return asked().queryParam("campaign", campaign.id()).queryParam("unit", top.id()).queryParam("limit", 100).get("/api/v1/leaderboards").then()
                .statusCode(200).extract().jsonPath();
    }

    private static List<Integer> sums(JsonPath board) {
        return FIGURES.stream().map(figure -> board.getList("rows.figures." + figure, Integer.class).stream().mapToInt(Integer::intValue).sum()).toList();
    }

    private static List<Integer> own(JsonPath board) {
        return FIGURES.stream().map(figure -> board.getInt("self.figures." + figure)).toList();
    }

    private static RequestSpecification asked() {
        return Api.anonymous();
    }

    private static JsonPath snapshot(String id) {
        return asked().get("/api/v1/snapshots/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath board(String id, String unit, String order) {
        return JsonPath.from(text(id, unit, order));
    }

    private static String text(String id, String unit, String order) {
        return asked().queryParam("unit", unit).queryParam("order", order).queryParam("limit", 100).get("/api/v1/snapshots/{id}/board", id).then()
                .statusCode(200).extract().asString();
    }

    private static Map<String, Object> lines(String id, Unit top, String order) {
        var lines = new TreeMap<String, Object>();
        for (Map<String, Object> row : board(id, top.id(), order).<Map<String, Object>>getList("board.rows")) {
            String unit = (String) ((Map<?, ?>) row.get("unit")).get("id");
            row.remove("rank");
            lines.put(unit, row);
            board(id, unit, order).<Map<String, Object>>getList("board.rows").forEach(below -> {
                below.remove("rank");
                lines.put(unit + "/" + below.get("unit"), below);
            });
        }
        return lines;
    }

    private static byte[] content(String id) {
        return asked().get("/api/v1/snapshots/{id}/content", id).then().statusCode(200).extract().asByteArray();
    }

    private static byte[] file(String id, String format) {
        return asked().queryParam("snapshot", id).queryParam("format", format).get("/api/v1/reports/file").then().statusCode(200).extract().asByteArray();
    }

    private List<List<String>> cells(byte[] workbook) throws IOException {
        Path saved = Files.write(folderOfFiles.resolve("board.xlsx"), workbook);
        var rows = new ArrayList<List<String>>();
        SheetReader.read(saved, SheetLimits.rows(1_000), row -> rows.add(row.cells().stream().map(SheetCell::text).toList()));
        return rows;
    }

    private static String sha256(byte[] content) throws Exception {
        assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("sangkien-snapshot\t1\n");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
