package vn.sangkien.unit.change;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** No unit takes the name of another by letters that only look the same, or that cannot be seen. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitNameTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Unit north;
    private Person admin;

    @BeforeEach
    void aUnion() {
        north = world.upper(world.root(), "Công đoàn Bắc");
        admin = world.person("Quản trị", Role.ADMIN, north);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công đoàn Nh\u0430 máy", "C\u043Eng doan", "\u0410BC Vi\u1EC7t Nam", "\u0391 Long", "Nhà máy \u0421\u041E\u0421"})
    void lettersOfAnotherAlphabetThatLookLikeLatinOnesAreRefusedWhereverAUnitIsNamed(String name) {
        Api.creating(admin).body(Map.of("parentId", north.id(), "code", "H" + Id.next(), "name", name, "level", "GRASSROOTS", "block", "ENTERPRISE",
                "foundedOn", Time.dayOf(clock.instant()).toString())).post("/api/v1/unit-foundings").then().spec(Refused.naming("name"))
                .body("violations.code", hasItem("one-script"));
        Api.creating(admin).body(Map.of("kind", "RENAME", "effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Đổi tên", "name", name))
                .post("/api/v1/units/{id}/changes", north.id()).then().spec(Refused.naming("name"));
        Api.creating(admin).body(Map.of("name", name)).post("/api/v1/units/{id}/aliases", north.id()).then().spec(Refused.naming("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công đoàn\u200b Đại\u202e Việt", "Công\u2066 đoàn Đại\u200f \uFEFFViệt", "Công đo\u00ADàn Đại Việt"})
    void whatCannotBeSeenIsTakenOutOfTheNameOfAUnit(String name) {
        String id = Api.creating(admin).body(Map.of("parentId", north.id(), "code", "Z" + Id.next(), "name", name, "level", "GRASSROOTS", "block", "ENTERPRISE",
                "foundedOn", Time.dayOf(clock.instant()).toString())).post("/api/v1/unit-foundings").then().statusCode(201).extract().path("unitId");

        Api.as(admin).get("/api/v1/units/{id}", id).then().body("name", equalTo("Công đoàn Đại Việt"));
        Api.creating(admin).body(Map.of("kind", "RENAME", "effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Đổi tên", "name", name))
                .post("/api/v1/units/{id}/changes", north.id()).then().statusCode(201);
        Api.as(admin).get("/api/v1/units/{id}", north.id()).then().body("name", equalTo("Công đoàn Đại Việt"));
    }
}
