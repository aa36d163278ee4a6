package vn.sangkien.campaign.target.total;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.Block;

/** 130,000 = 52,000 + 78,000, and a word where it is not so (product section 2). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignTargetTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit city;
    private Unit district;
    private Person manager;

    @BeforeEach
    void aCityWithTwoPhases() {
        campaign = world.campaign(Instant.now(), new Duration[] {Duration.ofDays(-10), Duration.ofDays(10), Duration.ofDays(20)},
                new Duration[] {Duration.ofDays(30), Duration.ofDays(40), Duration.ofDays(50)});
        city = world.unit(world.root(), "Thành phố");
        district = world.unit(city, "Quận");
        manager = world.person("Quản Lý", Role.TARGET_MANAGER, city);
        world.targets(campaign.phase(1), city, Block.ENTERPRISE, 60_000, 40_000);
        world.targets(campaign.phase(1), city, Block.PUBLIC_SERVICE, null, 12_000);
        world.targets(campaign.phase(2), city, Block.ENTERPRISE, null, 60_000);
        world.targets(campaign.phase(2), city, Block.PUBLIC_SERVICE, null, 18_000);
    }

    @Test
    void theBlocksAddUpToThePhasesAndThePhasesToTheCampaign() {
        set(manager, 0, 60_000, 130_000).then().statusCode(200).body("phases.registered", contains(52_000, 78_000)).body("differing", empty());
        set(manager, 1, 60_000, 131_000).then().statusCode(200).body("differing", contains("REGISTERED"));
        get().then().header("ETag", "\"2\"").body("registered", equalTo(131_000)).body("assigned", equalTo(60_000));
    }

    @Test
    void whatDoesNotAddUpIsListed() {
        set(manager, 0, 60_000, 131_000).then().statusCode(200);
        world.targets(campaign.phase(1), district, Block.ENTERPRISE, 70_000, 39_999);

        mismatches(manager).then().statusCode(200).body("items", hasSize(3))
                .body("items.what", contains("CHILDREN_SHORT", "NOT_HANDED_DOWN", "PHASES_DIFFER"))
                .body("items.own", contains(40_000, 12_000, 131_000)).body("items.total", contains(39_999, 0, 130_000))
                .body("items.block", contains("ENTERPRISE", "PUBLIC_SERVICE", null));
        mismatches(world.person("Quản Lý Quận", Role.TARGET_MANAGER, district)).then().spec(Refused.with(404, "not-found"));
        mismatches(world.person("Công Nhân")).then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void outsidersAndStaleVersionsAreRefused() {
        set(world.person("Quản Lý Quận", Role.TARGET_MANAGER, district), 0, 1, 1).then().spec(Refused.with(403, "forbidden"));
        set(world.person("Cán Bộ", Role.UNIT_OFFICER, city), 0, 1, 1).then().spec(Refused.with(403, "forbidden"));
        set(world.person("Cán Bộ", Role.UNIT_OFFICER, city), 0, null, 1).then().statusCode(200);
        set(manager, 0, 1, 1).then().spec(Refused.with(409, "stale-version"));
        set(manager, 1, -1, 1).then().spec(Refused.naming("assigned"));
    }

    private Response get() {
        return Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/units/{id}/campaign-target", city.id());
    }

    private Response set(Person person, int version, Integer assigned, Integer registered) {
        var body = new HashMap<String, Object>();
        body.put("assigned", assigned);
        body.put("registered", registered);
        body.put("reason", "Đăng ký của thành phố");
        return Api.as(person).header("If-Match", "\"" + version + "\"").queryParam("campaign", campaign.id()).body(body)
                .put("/api/v1/units/{id}/campaign-target", city.id());
    }

    private Response mismatches(Person person) {
        return Api.as(person).queryParam("phase", campaign.phase(1).id()).get("/api/v1/units/{id}/target-mismatches", city.id());
    }
}
