package vn.sangkien.notice.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
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
import vn.sangkien.campaign.target.TargetKind;

/** A unit that is on its way is left alone; one that is not hears its figures from above, once a week. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NudgeTest {

    @Inject
    World world;

    private Unit unit;
    private Person leader;

    @BeforeEach
    void aUnitWithoutTarget() {
        Unit district = world.upper(world.root(), "Công đoàn quận đôn đốc");
        unit = world.unit(district, "CĐCS chậm tiến độ");
        leader = world.person("Chủ tịch đôn đốc", Role.LEADER, district);
        world.person("Cán bộ chậm", Role.UNIT_OFFICER, unit);
    }

    @Test
    void theTextHasTheFiguresAsPeopleWriteThem() {
        var figures = new NudgeFigures(TargetKind.ASSIGNED, 1200, 300, 18, new BigDecimal("50.00"), new BigDecimal("10.29"), 485);

        assertThat(NudgeText.of("LĐLĐ quận A", figures, Instant.parse("2026-05-10T07:00:00Z"), null)).isEqualTo(
                "Số liệu tạm tính đến 14 giờ 0 phút ngày 10/5/2026: LĐLĐ quận A có 300/1.200 sáng kiến hợp lệ theo chỉ tiêu giao. Còn 18 ngày: cần 50 sáng kiến mỗi ngày, "
                        + "7 ngày qua đạt 10,29 mỗi ngày. Giữ nhịp này thì dự báo đạt 485, thiếu 715.");
    }

    @Test
    void aUnitWithoutTargetIsNotUrgedOn() {
        Api.as(leader).body(words(null)).post("/api/v1/units/{id}/nudges/preview", unit.id()).then().statusCode(200)
                .body("figures", nullValue()).body("people", equalTo(1)).body("possibleAt", nullValue());

        nudge(leader, null).then().spec(Refused.with(422, "not-at-risk"));
    }

    @Test
    void whoIsNotAboveTheUnitCannotUrgeItOn() {
        Person neighbour = world.person("Chủ tịch bên cạnh", Role.LEADER, world.upper(world.root(), "Quận bên cạnh"));

        nudge(neighbour, null).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).get("/api/v1/units/{id}/nudges", unit.id()).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).get("/api/v1/units/{id}/units-at-risk", unit.id()).then().spec(Refused.with(404, "not-found"));
    }

    private Response nudge(Person by, String words) {
        return Api.creating(by).body(words(words)).post("/api/v1/units/{id}/nudges", unit.id());
    }

    private static Map<String, Object> words(String words) {
        var body = new HashMap<String, Object>();
        body.put("words", words);
        return body;
    }
}
