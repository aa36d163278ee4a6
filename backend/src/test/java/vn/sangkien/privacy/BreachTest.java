package vn.sangkien.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** The register of breaches of personal data. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BreachTest {

    private static final String ALL = "/api/v1/breaches";

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Unit district;
    private Person dpo;

    @BeforeEach
    void anOfficer() {
        district = world.upper(world.root(), "Công đoàn quận Cúc");
        dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, district);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void theAuthorityMustBeToldWithinThreeDays() {
        Instant noticed = clock.instant().minus(Duration.ofHours(71));
        String id = add(facts(noticed)).then().statusCode(201).body("tellBy", equalTo(noticed.plus(Duration.ofHours(72)).toString())).body("overdue", equalTo(false)).extract().path("id");

        clock.advance(Duration.ofHours(2));
        Person later = world.signedInAgain(dpo);
        String read = Api.as(later).get(ALL + "/{id}", id).then().body("overdue", equalTo(true)).extract().header("ETag");

        Map<String, Object> told = facts(noticed);
        told.put("authorityToldAt", clock.instant().toString());
        told.put("people", 1_200);
        Api.as(later).header("If-Match", read).body(told).put(ALL + "/{id}", id).then().statusCode(200).body("overdue", equalTo(false)).body("facts.people", equalTo(1_200));
        Api.as(later).header("If-Match", read).body(told).put(ALL + "/{id}", id).then().spec(Refused.with(409, "stale-version"));
    }

    @Test
    void itIsSeenAboveTheUnitAndNowhereElse() {
        String id = add(facts(clock.instant())).then().statusCode(201).extract().path("id");
        Person elsewhere = world.person("Bảo Vệ Nơi Khác", Role.DPO, world.upper(world.root(), "Quận Khác"));

        Api.as(elsewhere).get(ALL).then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.as(elsewhere).get(ALL + "/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.as(elsewhere).header("If-Match", "\"0\"").body(facts(clock.instant())).put(ALL + "/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.creating(elsewhere).body(Map.of("unitId", district.id(), "facts", facts(clock.instant()))).post(ALL).then().spec(Refused.with(404, "not-found"));
        Api.as(world.person("Bảo Vệ Cả Nước", Role.DPO, world.root())).get(ALL).then().body("items.id", hasItem(id));
    }

    @Test
    void whatHasNotHappenedYetIsNoBreach() {
        add(facts(clock.instant().plus(Duration.ofDays(1)))).then().spec(Refused.naming("facts.noticedAt"));
        Map<String, Object> none = facts(clock.instant());
        none.put("people", -1);
        add(none).then().spec(Refused.naming("facts.people"));
    }

    @Test
    void nobodyIsToldBeforeAnythingWasNoticed() {
        Instant noticed = clock.instant().minus(Duration.ofHours(2));
        for (String told : List.of("authorityToldAt", "peopleToldAt")) {
            Map<String, Object> early = facts(noticed);
            early.put(told, noticed.minusSeconds(60).toString());
            add(early).then().spec(Refused.naming("facts." + told));
            String id = add(facts(noticed)).then().statusCode(201).extract().path("id");
            change(id, early).then().spec(Refused.naming(told));
            early.put(told, noticed.toString());
            change(id, early).then().statusCode(200);
        }
    }

    @Test
    void itIsClosedWithoutTellingTheAuthorityOnlyWithAReason() {
        Map<String, Object> untold = facts(clock.instant());
        untold.put("closed", true);
        add(untold).then().spec(Refused.naming("facts.measures"));
        String id = add(facts(clock.instant())).then().statusCode(201).extract().path("id");
        change(id, untold).then().spec(Refused.naming("measures"));

        untold.put("measures", "Tệp chưa được mở, đã thu hồi; không thuộc diện phải báo.");
        change(id, untold).then().statusCode(200).body("facts.closed", equalTo(true));
    }

    private Response change(String id, Map<String, Object> facts) {
        return Api.as(dpo).header("If-Match", Api.as(dpo).get(ALL + "/{id}", id).header("ETag")).body(facts).put(ALL + "/{id}", id);
    }

    private Response add(Map<String, Object> facts) {
        return Api.creating(dpo).body(Map.of("unitId", district.id(), "facts", facts)).post(ALL);
    }

    private static Map<String, Object> facts(Instant noticed) {
        return new HashMap<>(Map.of("noticedAt", noticed.toString(), "what", "Một tệp danh sách bị gửi nhầm địa chỉ.", "dataKinds", "Họ tên, số điện thoại", "closed", false));
    }
}
