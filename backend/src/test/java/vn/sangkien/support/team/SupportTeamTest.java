package vn.sangkien.support.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Everybody sees who helps where: the unit's own team or the nearest above. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportTeamTest {

    private static final String TEAM = "/api/v1/units/{id}/support-team";

    @Inject
    World world;
    @Inject
    SupportTeams teams;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Person officer;

    @BeforeEach
    void aDistrictWithAMill() {
        district = world.upper(world.root(), "Công đoàn quận Hải Đường");
        mill = world.unit(district, "CĐCS Công ty Dệt Hải Đường");
        officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
    }

    @Test
    void theNearestTeamUpwardsHelps() {
        put(officer, district, 0, body("Tổ quận")).statusCode(200).header("ETag", "\"1\"").body("zalo", equalTo("https://zalo.me/0905123456"));
        get(mill).statusCode(200).body("name", equalTo("Tổ quận")).body("unit.id", equalTo(district.id())).body("phone", equalTo("0236 3821 234"));

        put(officer, mill, 0, body("Tổ nhà máy")).statusCode(200);
        get(mill).body("name", equalTo("Tổ nhà máy")).body("unit.id", equalTo(mill.id()));
        get(district).body("name", equalTo("Tổ quận"));
    }

    @Test
    void withoutOneBelowTheTopThatOfTheTopHelpsAndWithoutThatNobody() {
        get(mill).statusCode(200).body("unit.id", equalTo(world.root().id()));
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("DELETE FROM support_team").executeUpdate();
            assertThat(teams.nearest(mill.value())).isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void itIsDescribedAnewOnlyByWhoReadTheLatest() throws Exception {
        put(officer, mill, 0, body("Tổ một")).statusCode(200);
        put(officer, mill, 0, body("Tổ hai")).spec(Refused.with(409, "stale-version"));
        var answers = AtOnce.call(6, () -> Api.as(officer).header("If-Match", "\"1\"").body(body("Tổ ba")).put(TEAM, mill.id()));
        assertThat(answers).extracting(Response::statusCode).contains(200).containsOnly(200, 409);
        Api.as(officer).body(body("Tổ bốn")).put(TEAM, mill.id()).then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void twoWhoFoundItAtOnceFoundOne() throws Exception {
        var answers = AtOnce.call(6, () -> Api.as(officer).header("If-Match", "\"0\"").body(body("Tổ cùng lúc")).put(TEAM, mill.id()));
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void membersAreThoseWhoHoldTheRoleOverExactlyThisUnit() {
        Person member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        world.person("Anh Tổ Viên Khác", Role.SUPPORT, mill);
        Api.as(officer).get(TEAM + "/members", district.id()).then().body("items.name", contains("Chị Tổ Viên"));
        world.endGrants(member);
        Api.as(officer).get(TEAM + "/members", district.id()).then().body("items.size()", equalTo(0));
    }

    @Test
    void aMemberMayDescribeItAndNotDissolveIt() {
        Person member = world.person("Tổ Viên", Role.SUPPORT, district);
        put(member, mill, 0, body("Tổ do tổ viên lập")).statusCode(200);
        Api.as(member).header("If-Match", "\"1\"").delete(TEAM, mill.id()).then().spec(Refused.with(403, "forbidden"));
        Api.as(officer).header("If-Match", "\"1\"").delete(TEAM, mill.id()).then().statusCode(204);
        get(mill).body("unit.id", equalTo(world.root().id()));
    }

    @Test
    void officersElsewhereChangeNothing() {
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.upper(world.root(), "Công đoàn quận khác"));
        put(elsewhere, mill, 0, body("Tổ lạ")).spec(Refused.with(403, "forbidden"));
        Api.as(elsewhere).get(TEAM + "/members", mill.id()).then().spec(Refused.with(403, "forbidden"));
    }

    @Test
    void aUnitThatEndsLosesItsTeam() {
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        put(officer, mill, 0, body("Tổ sắp giải thể")).statusCode(200);
        Map<String, Object> close = Map.of("kind", "CLOSE", "effectiveOn", vn.sangkien.shared.time.Time.dayOf(java.time.Instant.now()).toString(), "reason", "Sắp xếp lại");
        Api.creating(admin).body(close).post("/api/v1/units/{id}/changes", mill.id()).then().statusCode(201);
        get(mill).body("unit.id", equalTo(world.root().id()));
        put(admin, mill, 0, body("Tổ của đơn vị đã nghỉ")).spec(Refused.with(422, "unit-closed"));
    }

    @ParameterizedTest
    @CsvSource({"zalo,https://zalo.me.evil.example/x", "zalo,http://zalo.me/0905123456", "zalo,javascript:alert(1)", "phone,gọi tôi", "name,''"})
    void whatLeadsElsewhereIsRefused(String field, String value) {
        var wrong = body("Tổ quận");
        wrong.put(field, value);
        put(officer, mill, 0, wrong).spec(Refused.naming(field));
    }

    @Test
    void aPhoneNumberIsEnough() {
        put(officer, mill, 0, new HashMap<>(Map.of("name", "Tổ nhỏ", "phone", "1900 6116"))).statusCode(200).body("zalo", nullValue()).body("hours", nullValue());
    }

    private static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of("name", name, "phone", "0236 3821 234", "zalo", "0905 123 456", "hours", "7:30–17:00, thứ Hai đến thứ Sáu"));
    }

    private static ValidatableResponse put(Person by, Unit unit, int read, Map<String, Object> body) {
        return Api.as(by).header("If-Match", "\"" + read + "\"").body(body).put(TEAM, unit.id()).then();
    }

    private static ValidatableResponse get(Unit unit) {
        return Api.anonymous().get(TEAM, unit.id()).then();
    }
}
