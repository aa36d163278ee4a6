package vn.sangkien.review;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;

/** Two units under one, and a worker in the first. */
abstract class DeskOfTwoUnits {

    @Inject
    World world;
    @Inject
    TestClock clock;

    Campaign campaign;
    Unit upper;
    Unit unit;
    Unit sibling;
    Person worker;

    @BeforeEach
    void twoUnitsUnderOne() {
        campaign = world.campaign();
        upper = world.upper(world.root(), "Cấp trên");
        unit = world.unit(upper, "Cơ sở");
        sibling = world.unit(upper, "Cơ sở bên cạnh");
        worker = world.worker(campaign, unit);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    ValidatableResponse queue(Person person, String... parameter) {
        var request = Api.as(world.signedInAgain(person)).queryParam("campaign", campaign.id());
        return (parameter.length == 0 ? request : request.queryParam(parameter[0], parameter[1])).get("/api/v1/review-queue").then().statusCode(200);
    }
}
