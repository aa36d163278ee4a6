package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** What comes in with a list counts as if each author had handed it in: every idea, and each person once, where their first one is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportedFiguresTest {

    @Inject
    World world;
    @Inject
    ImportCalls calls;

    private Unit top;
    private Unit mill;
    private Unit quarry;
    private Campaign campaign;
    private Person officer;

    @BeforeEach
    void twoUnits() {
        top = world.upper(world.root(), "Công đoàn có số từ danh sách");
        mill = world.unit(top, "CĐCS May có số từ danh sách");
        quarry = world.unit(top, "CĐCS Mỏ có số từ danh sách");
        campaign = world.campaign();
        officer = world.person("Cán bộ nhập", Role.UNIT_OFFICER, top);
    }

    @Test
    void personsWithSeveralIdeasInOneListAndInTwo() {
        String both = IdeaImportTest.phone();
        imported(new IdeaSheet().row("Q1", both, quarry.code()), 1);
        imported(new IdeaSheet().row("M1", both, mill.code()).row("M2", both, mill.code(), "Tên sáng kiến", "Giá đỡ cuộn dây kiểu khác").row("M3", IdeaImportTest.phone(), mill.code())
                .row("M4", IdeaImportTest.phone(), mill.code(), "Đồng ý công bố", ""), 4);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(figures(mill)).containsExactly(3, 3, 1, 2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(figures(quarry)).containsExactly(1, 1, 1, 1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(figures(top)).containsExactly(4, 4, 2, 3));
    }

    private void imported(IdeaSheet sheet, int rows) {
        String id = ImportCalls.upload(officer, ImportKind.IDEAS, top, campaign, "SO-CAI", sheet.csv()).then().statusCode(201).extract().path("id");
        calls.checked(officer, id).body("errors", equalTo(0));
        calls.ran(officer, id).body("state", equalTo("DONE")).body("done", equalTo(rows));
    }

    /** Submitted, pending, submitters and registrants. */
    private List<Integer> figures(Unit unit) {
        Map<String, Integer> figures = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").path("self.figures");
        return List.of(figures.get("submitted"), figures.get("pending"), figures.get("submitters"), figures.get("registrants"));
    }
}
