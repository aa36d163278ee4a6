package vn.sangkien.unit.headcount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Every unit publishes its own number of members. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeadcountTest {

    @Inject
    World world;

    private Unit top;
    private Unit unit;
    private Person officer;

    @BeforeEach
    void aUnitWithAnOfficer() {
        top = world.unit(world.root(), "Liên đoàn đếm người");
        unit = world.unit(top, "Cơ sở một trăm người");
        officer = world.person("Cán bộ cơ sở", Role.UNIT_OFFICER, unit);
    }

    @Test
    void theOfficerCorrectsTheOwnUnitAndTheChangeIsKept() {
        set(officer, unit, 0, 137).then().statusCode(200).header("ETag", "\"1\"").body("members", equalTo(137));

        Api.anonymous().get("/api/v1/units/{id}", unit.id()).then().body("memberCount", equalTo(137));
        get(officer, unit).then().body("history.from", contains(100)).body("history.to", contains(137))
                .body("history.byName", contains("Cán bộ cơ sở")).body("history.reason", contains("Tuyển thêm"));
        Api.anonymous().get("/api/v1/units/{id}/headcount", unit.id()).then().body("history", empty()).body("editable", equalTo(false));
    }

    @Test
    void anAdministratorMayDoItForEveryUnitBelowAnOfficerOnlyForTheOwn() {
        Person admin = world.person("Quản trị", Role.ADMIN, top);
        Person upper = world.person("Cán bộ cấp trên", Role.UNIT_OFFICER, top);

        set(admin, unit, 0, 90).then().statusCode(200);
        set(upper, unit, 1, 91).then().spec(Refused.with(403, "forbidden"));
        set(officer, top, 0, 91).then().spec(Refused.with(403, "forbidden"));
        set(world.person("Công nhân"), unit, 1, 91).then().spec(Refused.with(403, "forbidden"));
        get(upper, unit).then().body("editable", equalTo(false)).body("members", equalTo(90));
    }

    @Test
    void whatWasReadBeforeSomebodyElsesChangeOverwritesNothing() {
        set(officer, unit, 0, 120).then().statusCode(200);
        set(officer, unit, 0, 130).then().spec(Refused.with(409, "stale-version"));
        Api.as(officer).body(Map.of("members", 5, "reason", "Không đọc trước")).put("/api/v1/units/{id}/headcount", unit.id())
                .then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void impossibleFiguresAreNamed() {
        set(officer, unit, 0, -1).then().spec(Refused.naming("members"));
        set(officer, unit, 0, 20_000_001).then().spec(Refused.naming("members"));
        set(officer, unit, 0, null).then().spec(Refused.naming("members"));
        set(officer, unit, 0, 1.5).then().spec(Refused.naming("members"));
    }

    @Test
    void aClosedUnitCountsNobodyAnew() {
        world.close(unit, top);
        set(officer, unit, 0, 3).then().spec(Refused.with(422, "unit-closed"));
    }

    private static Response get(Person person, Unit unit) {
        return Api.as(person).get("/api/v1/units/{id}/headcount", unit.id());
    }

    private static Response set(Person person, Unit unit, int version, Object members) {
        var body = new HashMap<String, Object>(Map.of("reason", "Tuyển thêm"));
        body.put("members", members);
        return Api.as(person).header("If-Match", "\"" + version + "\"").body(body).put("/api/v1/units/{id}/headcount", unit.id());
    }
}
