package vn.sangkien.campaign.target.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** The days are set at the top and shown to everybody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetLockTest {

    @Inject
    World world;

    private Phase phase;
    private Person administrator;

    @BeforeEach
    void somebodyAtTheTop() {
        phase = world.campaign().phase(1);
        administrator = world.person("Quản Trị", Role.ADMIN, world.root());
    }

    @Test
    void withoutADayNothingIsLocked() {
        Api.anonymous().get("/api/v1/phases/{id}/target-lock", phase.id()).then().statusCode(200).header("ETag", "\"0\"")
                .body("assignedOn", nullValue()).body("registeredOn", nullValue()).body("locked", empty());
    }

    @Test
    void theDaysAreSetChangedAndTakenAwayAgainWithWhoAndWhy() {
        set(administrator, 0, "2020-02-01", "2090-03-01", "Theo kế hoạch số 12").then().statusCode(200).header("ETag", "\"1\"").body("locked", contains("ASSIGNED"));
        set(administrator, 1, null, null, "Mở lại để rà soát").then().statusCode(200).body("locked", empty());

        Api.as(administrator).get("/api/v1/phases/{id}/target-lock/history", phase.id()).then().statusCode(200)
                .body("items.reason", contains("Mở lại để rà soát", "Theo kế hoạch số 12")).body("items[0].byName", equalTo("Quản Trị"));
    }

    @Test
    void onlySomebodyAtTheTopSetsThem() {
        Person below = world.person("Quản Lý Tỉnh", Role.TARGET_MANAGER, world.unit(world.root(), "Một tỉnh"));
        set(below, 0, "2026-02-01", null, "Thử khóa").then().spec(Refused.with(403, "forbidden"));
        Api.as(below).get("/api/v1/phases/{id}/target-lock/history", phase.id()).then().spec(Refused.with(403, "forbidden"));
        set(world.person("Công Nhân"), 0, "2026-02-01", null, "Thử khóa").then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void daysThatNobodyCanHaveMeantAreRefused() {
        set(administrator, 0, "0001-01-01", null, "Nhầm năm").then().spec(Refused.naming("assignedOn"));
        set(administrator, 0, null, "9999-12-31", "Nhầm năm").then().spec(Refused.naming("registeredOn"));
        set(administrator, 0, "2026-02-30", null, "Nhầm ngày").then().spec(Refused.with(400, "validation"));
        set(administrator, 0, "2026-02-01", null, " ").then().spec(Refused.naming("reason"));
    }

    @Test
    void onAStaleVersionAClosedOffOrUnknownPhaseNothingIsSet() throws Exception {
        var answers = AtOnce.call(5, () -> set(administrator, 0, "2026-02-01", null, "Theo kế hoạch").statusCode());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        phase = world.campaign(Instant.now(), new Duration[] {Duration.ofDays(-60), Duration.ofDays(-30), Duration.ofDays(-10)}).phase(1);
        set(administrator, 0, "2026-02-01", null, "Muộn rồi").then().spec(Refused.with(409, "closed-off"));
        Api.anonymous().get("/api/v1/phases/{id}/target-lock", Id.of(Id.next()).toString()).then().spec(Refused.with(404, "not-found"));
    }

    private Response set(Person person, int version, String assignedOn, String registeredOn, String reason) {
        var body = new HashMap<String, Object>();
        body.put("assignedOn", assignedOn);
        body.put("registeredOn", registeredOn);
        body.put("reason", reason);
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(body).put("/api/v1/phases/{id}/target-lock", phase.id());
    }
}
