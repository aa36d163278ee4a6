package vn.sangkien.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;

/** A right is role × unit × dates and is looked up with every request, not carried in the token. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GrantsTest {

    @Inject
    World world;

    @Test
    void aPersonSeesWhichRolesTheyHoldWhere() {
        Unit unit = world.unit(world.root(), "Cơ sở của cán bộ");
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);

        Api.as(officer).get("/api/v1/me").then().statusCode(200)
                .body("displayName", equalTo("Cán Bộ")).body("email", equalTo(officer.email()))
                .body("grants.role", contains("UNIT_OFFICER")).body("grants.unitId", contains(unit.id()))
                .body("grants[0].until", equalTo(null));
    }

    @Test
    void aWorkerHoldsNoGrants() {
        Api.as(world.person("Công Nhân")).get("/api/v1/me").then().statusCode(200).body("grants", empty());
    }

    @Test
    void nobodyIsNobody() {
        Api.anonymous().get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated")).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void aGrantThatEndedStopsAtOnceAlthoughTheTokenRunsOn() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở đổi cán bộ");
        Person officer = world.person("Sắp Thôi Việc", Role.UNIT_OFFICER, unit);
        String idea = Api.submitted(world.worker(campaign, unit), campaign);
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(200).body("total", equalTo(1));

        world.endGrants(officer);

        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().spec(Refused.with(403, "forbidden"));
        Api.as(officer).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        Api.as(officer).header("If-Match", "\"1\"").body(Api.ACCEPT).post("/api/v1/ideas/{id}/decision", idea).then().spec(Refused.with(403, "forbidden"));
        Api.as(officer).get("/api/v1/me").then().statusCode(200).body("grants", empty());
    }

    @Test
    void aGrantGivenNowWorksWithoutSigningInAgain() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có cán bộ mới");
        Person person = world.person("Cán Bộ Mới");
        Api.as(person).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().spec(Refused.with(403, "forbidden"));

        world.grant(person, Role.REVIEWER, unit);

        Api.as(person).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(200);
    }

    @Test
    void aClosedAccountLosesItsRunningSession() {
        Person person = world.person("Bị Khóa");
        Api.as(person).get("/api/v1/me").then().statusCode(200);

        world.closeAccount(person);

        Api.as(person).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }
}
