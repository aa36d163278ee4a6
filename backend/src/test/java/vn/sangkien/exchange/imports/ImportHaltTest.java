package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Whoever stops an import while it runs is heard between two chunks, however busy it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportHaltTest {

    private static final int ROWS = 5_000;

    @Inject
    World world;
    @Inject
    ImportCalls calls;
    @Inject
    ImportClock clock;

    @Test
    void pausedGoneOnAndCancelledWhileItRuns() {
        Unit top = world.upper(world.root(), "Công đoàn dừng nhập");
        Unit place = world.unit(top, "CĐCS dừng nhập");
        Campaign campaign = world.campaign();
        Person officer = world.person("Cán bộ dừng nhập", Role.UNIT_OFFICER, top);
        var sheet = new IdeaSheet();
        for (int i = 0; i < ROWS; i++) {
            sheet.row("H" + i, IdeaImportTest.phone(), place.code());
        }
        String id = ImportCalls.upload(officer, ImportKind.IDEAS, top, campaign, "DUNG", sheet.csv()).then().statusCode(201).extract().path("id");
        calls.checked(officer, id).body("errors", equalTo(0)).body("creates", equalTo(ROWS));

        ImportCalls.run(officer, id).then().statusCode(200);
        CompletableFuture<Void> running = CompletableFuture.runAsync(clock::work);
        await().atMost(Duration.ofSeconds(60)).until(() -> done(officer, id) > 0);
        Api.as(officer).post("/api/v1/imports/{id}/pause", id).then().statusCode(200).body("state", equalTo("PAUSED"));
        running.join();
        int before = done(officer, id);
        assertThat(before).isPositive().isLessThan(ROWS);

        ImportCalls.run(officer, id).then().statusCode(200);
        running = CompletableFuture.runAsync(clock::work);
        await().atMost(Duration.ofSeconds(60)).until(() -> done(officer, id) > before);
        Api.as(officer).post("/api/v1/imports/{id}/cancel", id).then().statusCode(200).body("state", equalTo("CANCELLED"));
        running.join();
        ImportCalls.get(officer, id).body("state", equalTo("CANCELLED")).body("done", allOf(greaterThan(before), lessThan(ROWS)));
    }

    private static int done(Person officer, String id) {
        return ImportCalls.get(officer, id).extract().path("done");
    }
}
