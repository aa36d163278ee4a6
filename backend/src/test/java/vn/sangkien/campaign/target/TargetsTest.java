package vn.sangkien.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** Two independent targets for each unit, phase and block: handed down, and pledged. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetsTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit upper;
    private Unit unit;
    private Person manager;
    private Person officer;

    @BeforeEach
    void aUnitWithAManagerAboveAndAnOfficerInside() {
        campaign = world.campaign();
        upper = world.unit(world.root(), "Cấp trên giao chỉ tiêu");
        unit = world.unit(upper, "Cơ sở nhận chỉ tiêu");
        manager = world.person("Quản Lý Chỉ Tiêu", Role.TARGET_MANAGER, upper);
        officer = world.person("Cán Bộ Cơ Sở", Role.UNIT_OFFICER, unit);
    }

    @Test
    void aTargetNeverSetIsNullAndNotZero() {
        get(null, unit).then().statusCode(200).header("ETag", "\"0\"")
                .body("cells.block", contains("ENTERPRISE", "PUBLIC_SERVICE"))
                .body("cells.assigned", contains(nullValue(), nullValue())).body("cells.registered", contains(nullValue(), nullValue()));
    }

    @Test
    void zeroIsATargetAndNullTakesItAwayAgain() {
        set(manager, unit, 0, cell("ENTERPRISE", 0, null)).then().statusCode(200).header("ETag", "\"1\"").body("cells[0].assigned", equalTo(0));
        get(null, unit).then().body("cells[0].assigned", equalTo(0)).body("cells[0].registered", nullValue());

        set(manager, unit, 1, cell("ENTERPRISE", null, null)).then().statusCode(200).body("cells[0].assigned", nullValue());
    }

    @Test
    void aBlockLeftOutStaysAsItIs() {
        set(manager, unit, 0, cell("ENTERPRISE", 40, 45), cell("PUBLIC_SERVICE", 12, 13)).then().statusCode(200);

        set(manager, unit, 1, cell("ENTERPRISE", 50, 45)).then().statusCode(200)
                .body("cells.assigned", contains(50, 12)).body("cells.registered", contains(45, 13));
    }

    @Test
    void theManagerAboveSetsBothKindsTheOfficerOnlyThePledge() {
        get(manager, unit).then().body("editable", containsInAnyOrder("ASSIGNED", "REGISTERED"));
        get(officer, unit).then().body("editable", contains("REGISTERED"));
        get(world.person("Công Nhân"), unit).then().body("editable", empty());

        set(officer, unit, 0, cell("ENTERPRISE", null, 25)).then().statusCode(200).body("cells[0].registered", equalTo(25));
        set(officer, unit, 1, cell("ENTERPRISE", 25, 25)).then().spec(Refused.with(403, "forbidden"));
        set(manager, unit, 1, cell("ENTERPRISE", 20, 25)).then().statusCode(200);
        set(officer, unit, 2, cell("ENTERPRISE", 20, 30)).then().statusCode(200).body("cells[0].assigned", equalTo(20)).body("cells[0].registered", equalTo(30));
    }

    @Test
    void nobodySetsTargetsOfUnitsThatAreNotTheirs() {
        Unit sibling = world.unit(upper, "Cơ sở bên cạnh");
        Person elsewhere = world.person("Quản Lý Nơi Khác", Role.TARGET_MANAGER, sibling);

        set(elsewhere, unit, 0, cell("ENTERPRISE", 1, null)).then().spec(Refused.with(403, "forbidden"));
        set(elsewhere, upper, 0, cell("ENTERPRISE", 1, null)).then().spec(Refused.with(403, "forbidden"));
        set(officer, sibling, 0, cell("ENTERPRISE", null, 1)).then().spec(Refused.with(403, "forbidden"));
        set(world.person("Công Nhân"), unit, 0, cell("ENTERPRISE", null, 1)).then().spec(Refused.with(403, "forbidden"));
        set(null, unit, 0, cell("ENTERPRISE", null, 1)).then().spec(Refused.with(401, "unauthenticated"));
        get(null, unit).then().header("ETag", "\"0\"");
    }

    @Test
    void savingSomebodyElsesTargetsUnchangedIsRefusedToo() {
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.unit(upper, "Cơ sở bên cạnh"));

        set(elsewhere, unit, 0, cell("ENTERPRISE", null, null)).then().spec(Refused.with(403, "forbidden"));
        get(null, unit).then().header("ETag", "\"0\"");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsRefusedAndOverwritesNothing() {
        set(manager, unit, 0, cell("ENTERPRISE", 10, null)).then().statusCode(200);

        set(manager, unit, 0, cell("ENTERPRISE", 99, null)).then().spec(Refused.with(409, "stale-version")).body("currentVersion", equalTo(1));
        get(null, unit).then().body("cells[0].assigned", equalTo(10));
    }

    @Test
    void whoDoesNotSayWhatTheyReadIsAskedTo() {
        request(manager, cell("ENTERPRISE", 10, null)).put("/api/v1/units/{id}/targets", unit.id()).then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void twentyManagersAtOnceHaveOneWinner() throws Exception {
        var answers = AtOnce.call(20, () -> set(manager, unit, 0, cell("ENTERPRISE", 10, null)));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void figuresOutOfRangeAreNamed() {
        set(manager, unit, 0, cell("ENTERPRISE", -1, null)).then().spec(Refused.naming("cells[0].assigned"));
        set(manager, unit, 0, cell("ENTERPRISE", null, 1_000_000_001)).then().spec(Refused.naming("cells[0].registered"));
        set(manager, unit, 0, cell("ENTERPRISE", 1_000_000_000, 0)).then().statusCode(200);
    }

    @Test
    void whatIsNoFigureIsRefused() {
        for (Object amount : new Object[] {"12", 1.5, List.of(1), true, Map.of()}) {
            var cell = new HashMap<String, Object>(Map.of("block", "ENTERPRISE"));
            cell.put("assigned", amount);
            set(manager, unit, 0, cell).then().spec(Refused.with(400, "validation"));
        }
        set(manager, unit, 0, cell("NO_SUCH_BLOCK", 1, null)).then().spec(Refused.naming("cells[0].block"));
        set(manager, unit, 0, cell(null, 1, null)).then().spec(Refused.naming("cells[0].block"));
    }

    @Test
    void oneBlockGivenTwiceIsRefused() {
        set(manager, unit, 0, cell("ENTERPRISE", 1, null), cell("ENTERPRISE", 2, null)).then().spec(Refused.naming("cells"));
    }

    @Test
    void aReasonIsNeeded() {
        String path = "/api/v1/units/" + unit.id() + "/targets?phase=" + campaign.phase(1).id();
        Api.as(manager).header("If-Match", "\"0\"").body(Map.of("cells", List.of(cell("ENTERPRISE", 1, null)))).put(path).then().spec(Refused.naming("reason"));
        Api.as(manager).header("If-Match", "\"0\"").body(Map.of("cells", List.of(cell("ENTERPRISE", 1, null)), "reason", " \u3164 ")).put(path)
                .then().spec(Refused.naming("reason"));
        Api.as(manager).header("If-Match", "\"0\"").body(Map.of("cells", List.of(), "reason", "Không có gì")).put(path).then().spec(Refused.naming("cells"));
    }

    @Test
    void everyChangeIsKeptWithWhoAndWhyForThoseWhoMaySetTargets() {
        set(manager, unit, 0, cell("ENTERPRISE", 10, null)).then().statusCode(200);
        set(officer, unit, 1, cell("ENTERPRISE", 10, 15)).then().statusCode(200);
        set(manager, unit, 2, cell("ENTERPRISE", 12, 15)).then().statusCode(200);

        get(manager, unit).then().body("history", hasSize(3))
                .body("history.kind", contains("ASSIGNED", "REGISTERED", "ASSIGNED"))
                .body("history.from", contains(10, null, null)).body("history.to", contains(12, 15, 10))
                .body("history.byName", contains("Quản Lý Chỉ Tiêu", "Cán Bộ Cơ Sở", "Quản Lý Chỉ Tiêu"))
                .body("history[0].reason", equalTo("Điều chỉnh theo kế hoạch"));
        get(null, unit).then().body("history", empty());
    }

    @Test
    void targetsOfOnePhaseSayNothingAboutAnother() {
        Campaign other = world.campaign();
        set(manager, unit, 0, cell("ENTERPRISE", 10, null)).then().statusCode(200);

        Api.anonymous().queryParam("phase", other.phase(1).id()).get("/api/v1/units/{id}/targets", unit.id()).then().statusCode(200).body("cells[0].assigned", nullValue());
    }

    @Test
    void theTargetsOfAPhaseThatIsClosedOffStayAsTheyAre() {
        campaign = world.campaign(Instant.now(), new Duration[] {Duration.ofDays(-60), Duration.ofDays(-30), Duration.ofDays(-10)});

        set(manager, unit, 0, cell("ENTERPRISE", 5, null)).then().spec(Refused.with(409, "closed-off"));

        get(manager, unit).then().statusCode(200).body("editable", empty()).body("cells[0].assigned", nullValue());
    }

    @Test
    void anUnknownUnitOrPhaseIsNotFoundAndAMissingPhaseIsNamed() {
        String unknown = Id.of(Id.next()).toString();
        Api.anonymous().queryParam("phase", campaign.phase(1).id()).get("/api/v1/units/{id}/targets", unknown).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().queryParam("phase", unknown).get("/api/v1/units/{id}/targets", unit.id()).then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get("/api/v1/units/{id}/targets", unit.id()).then().spec(Refused.naming("phase"));
    }

    private Response get(Person person, Unit of) {
        return (person == null ? Api.anonymous() : Api.as(person)).queryParam("phase", campaign.phase(1).id()).get("/api/v1/units/{id}/targets", of.id());
    }

    private Response set(Person person, Unit of, int version, Object... cells) {
        return request(person, cells).header("If-Match", "\"" + version + "\"").put("/api/v1/units/{id}/targets", of.id());
    }

    private RequestSpecification request(Person person, Object... cells) {
        return (person == null ? Api.anonymous() : Api.as(person)).queryParam("phase", campaign.phase(1).id())
                .body(Map.of("cells", Arrays.asList(cells), "reason", "Điều chỉnh theo kế hoạch"));
    }

    private static Map<String, Object> cell(String block, Integer assigned, Integer registered) {
        var cell = new HashMap<String, Object>();
        cell.put("block", block);
        cell.put("assigned", assigned);
        cell.put("registered", registered);
        return cell;
    }
}
