package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.imports.UnitImportClock;

/** An import over a living tree moves figures along with the units, at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportedTreeTest {

    private static final String HEAD = "Code,Name,Level,Kind,Block,Members,Parent code\r\n";

    @Inject
    World world;
    @Inject
    UnitImportClock clock;
    @Inject
    Recount recount;

    @Test
    @ActivateRequestContext
    void everyFigureEqualsTheRecountAfterUnitsWereMovedReclassifiedAndAdded() {
        Unit top = world.upper(world.root(), "Liên đoàn sắp xếp lại");
        Unit north = world.unit(top, "Cơ sở Bắc");
        Unit south = world.unit(top, "Cơ sở Nam");
        Unit team = world.unit(north, "Tổ chuyển đi");
        Campaign campaign = world.campaign();
        for (Unit unit : List.of(north, south, team, team)) {
            Api.submitted(world.worker(campaign, unit), campaign);
        }
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(submitted(campaign, north)).isEqualTo(3));

        imported(top, HEAD + row(team, "Tổ chuyển đi", "SECTION", "PUBLIC_SERVICE", south.code())
                + row(north, "Cơ sở Bắc mới", "GRASSROOTS", "PUBLIC_SERVICE", top.code())
                + "N" + top.value() + ",Cơ sở mới,GRASSROOTS,,ENTERPRISE,7," + top.code() + "\r\n");

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(submitted(campaign, south)).isEqualTo(3));
        assertThat(submitted(campaign, north)).isEqualTo(1);
        assertThat(submitted(campaign, top)).isEqualTo(4);
        List<Long> mine = List.of(top.value(), north.value(), south.value(), team.value());
        assertThat(recount.differences()).noneMatch(difference -> mine.contains(difference.unitId()));
    }

    private static String row(Unit unit, String name, String level, String block, String parent) {
        return String.join(",", unit.code(), name, level, "", block, "", parent) + "\r\n";
    }

    private void imported(Unit top, String csv) {
        Person admin = world.person("Quản trị", Role.ADMIN, top);
        String id = Api.creating(admin).contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8)).queryParam("unit", top.id())
                .post("/api/v1/unit-imports").then().statusCode(201).extract().path("id");
        clock.work();
        String etag = Api.as(admin).get("/api/v1/unit-imports/{id}", id).then().body("changes", equalTo(2)).body("creates", equalTo(1)).extract().header("ETag");
        Api.as(admin).header("If-Match", etag).body(Map.of("reason", "Sắp xếp lại")).post("/api/v1/unit-imports/{id}/start", id).then().statusCode(200);
        clock.work();
        Api.as(admin).get("/api/v1/unit-imports/{id}", id).then().body("state", equalTo("DONE")).body("done", equalTo(3));
    }

    private static int submitted(Campaign campaign, Unit unit) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").path("self.figures.submitted");
    }
}
