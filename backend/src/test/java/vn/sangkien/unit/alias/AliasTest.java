package vn.sangkien.unit.alias;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** A unit is found by every name that people use for it, and its own name stays its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AliasTest {

    @Inject
    World world;

    private Unit top;
    private Unit unit;
    private Person admin;

    @BeforeEach
    void aUnitWithAnAdministrator() {
        top = world.unit(world.root(), "Liên đoàn có tên khác");
        unit = world.unit(top, "Công đoàn Nhà máy Giấy Bãi Bằng");
        admin = world.person("Quản trị", Role.ADMIN, top);
    }

    @Test
    void aUnitIsFoundByItsOtherNameUntilThatIsTakenAway() {
        String alias = add("Vinapaco Phú Thọ").statusCode(201).body("name", equalTo("Vinapaco Phú Thọ")).extract().path("id");

        search("vinapaco").body("items.id", hasItem(unit.id()));
        names().body("items.name", contains("Vinapaco Phú Thọ"));

        Api.as(admin).delete("/api/v1/units/{id}/aliases/{alias}", unit.id(), alias).then().statusCode(204);
        search("vinapaco").body("items.id", not(hasItem(unit.id())));
        search("giay bai bang").body("items.id", hasItem(unit.id()));
    }

    @Test
    void takingAwayAnotherNameThatSharesWordsLeavesTheNameFindable() {
        String alias = add("Giấy Bãi Bằng").extract().path("id");
        add("Nhà máy Giấy BB");

        Api.as(admin).delete("/api/v1/units/{id}/aliases/{alias}", unit.id(), alias).then().statusCode(204);

        search("nha may giay bai bang").body("items.id", hasItem(unit.id()));
        search("giay bb").body("items.id", hasItem(unit.id()));
    }

    @Test
    void theSameNameTwiceIsOneName() {
        add("BaPaCo").statusCode(201);
        add("bapaco").statusCode(201).body("name", equalTo("BaPaCo"));

        names().body("items.name", contains("BaPaCo"));
    }

    @Test
    void aRenamedUnitKeepsItsOtherNames() {
        add("Bapaco Zzyx");
        Api.creating(admin).body(Map.of("kind", "RENAME", "effectiveOn", LocalDate.of(2025, 7, 1).toString(), "reason", "Sắp xếp", "name", "Tổng công ty Giấy"))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);

        search("bapaco zzyx").body("items.name", hasItem("Tổng công ty Giấy"));
    }

    @Test
    void namesThatCannotFindAnythingOrAreTooManyAreRefused() {
        add("—…—").spec(Refused.with(422, "unit-alias"));
        add("x").spec(Refused.naming("name"));
        add("a".repeat(101)).spec(Refused.naming("name"));
        for (int i = 0; i < 20; i++) {
            add("Tên gọi " + i).statusCode(201);
        }
        add("Tên gọi 20").spec(Refused.with(422, "unit-alias"));
    }

    @Test
    void onlyAdministratorsAboveNameUnits() {
        Person elsewhere = world.person("Quản trị nơi khác", Role.ADMIN, world.unit(world.root(), "Liên đoàn khác"));
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, unit);
        String alias = add("Bapaco").extract().path("id");

        Api.creating(elsewhere).body(Map.of("name", "Tên lạ")).post("/api/v1/units/{id}/aliases", unit.id()).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).delete("/api/v1/units/{id}/aliases/{alias}", unit.id(), alias).then().spec(Refused.with(404, "not-found"));
        Api.as(admin).delete("/api/v1/units/{id}/aliases/{alias}", top.id(), alias).then().spec(Refused.with(404, "not-found"));
        Api.creating(officer).body(Map.of("name", "Tên lạ")).post("/api/v1/units/{id}/aliases", unit.id()).then().statusCode(403);
        Api.anonymous().get("/api/v1/units/{id}/aliases", top.id()).then().statusCode(200).body("items", empty());
    }

    private ValidatableResponse add(String name) {
        return Api.creating(admin).body(Map.of("name", name)).post("/api/v1/units/{id}/aliases", unit.id()).then();
    }

    private ValidatableResponse names() {
        return Api.anonymous().get("/api/v1/units/{id}/aliases", unit.id()).then().statusCode(200);
    }

    private static ValidatableResponse search(String q) {
        return Api.anonymous().queryParam("q", q).get("/api/v1/units").then().statusCode(200);
    }
}
