package vn.sangkien.notice.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** A unit that is on its way is left alone; one that is not hears its figures from above, once a week. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NudgeTest {

    @Inject
    World world;

    @Inject
    TestClock clock;

    private Unit district;
    private Unit unit;
    private Phase phase;
    private Person leader;
    private Person officer;

    @BeforeEach
    void aUnitWithoutTarget() {
        district = world.upper(world.root(), "Công đoàn quận đôn đốc");
        unit = world.unit(district, "CĐCS chậm tiến độ");
        leader = world.person("Chủ tịch đôn đốc", Role.LEADER, district);
        officer = world.person("Cán bộ chậm", Role.UNIT_OFFICER, unit);
        phase = world.campaign().phase(1);
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
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

        nudge(leader, unit).then().spec(Refused.with(422, "not-at-risk"));
    }

    @Test
    void aUnitThatWillMissItsTargetIsListedAndHearsItsFiguresOnceAWeek() {
        willReach485Of1200();
        leader = world.signedInAgain(leader);
        Api.as(leader).get("/api/v1/units/{id}/units-at-risk", district.id()).then().statusCode(200).body("items.unit.id", contains(unit.id()))
                .body("items[0].target", equalTo(1200)).body("items[0].valid", equalTo(300)).body("items[0].forecast", equalTo(485)).body("items[0].nudgedAt", nullValue());
        Api.as(leader).body(words(null)).post("/api/v1/units/{id}/nudges/preview", unit.id()).then().statusCode(200).body("figures.forecast", equalTo(485))
                .body("text", containsString("300/1.200"));

        nudge(leader, "Đề nghị gửi kế hoạch trước thứ Sáu.").then().statusCode(201).body("people", equalTo(1));

        officer = world.signedInAgain(officer);
        Api.as(officer).get("/api/v1/me/notices").then().body("items.kind", contains("NUDGE")).body("items[0].link", equalTo("/units/" + unit.id() + "/dashboard"))
                .body("items[0].text.vi", containsString("300/1.200 sáng kiến hợp lệ theo chỉ tiêu giao. Còn 18 ngày: cần 50 sáng kiến mỗi ngày"))
                .body("items[0].text.vi", containsString("dự báo đạt 485, thiếu 715.\n\nĐề nghị gửi kế hoạch"));
        Api.as(leader).get("/api/v1/units/{id}/nudges", district.id()).then().body("items.unit.id", contains(unit.id())).body("items[0].people", equalTo(1));
        nudge(leader, unit).then().spec(Refused.with(422, "nudged-already"));

        clock.advance(Nudges.PAUSE.minusMillis(1));
        leader = world.signedInAgain(leader);
        nudge(leader, unit).then().spec(Refused.with(422, "nudged-already"));
        clock.advance(Duration.ofMillis(1));
        nudge(leader, unit).then().statusCode(201);
    }

    @Test
    void ofManyWhoUrgeOnAtOnceOneDoes() throws Exception {
        willReach485Of1200();
        leader = world.signedInAgain(leader);

        var answers = AtOnce.call(6, () -> nudge(leader, unit).statusCode());

        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 422);
    }

    @Test
    void aUnitWithoutOfficersIsNotUrgedOn() {
        willReach485Of1200();
        leader = world.signedInAgain(leader);
        Unit lonely = world.unit(district, "CĐCS chưa có cán bộ");
        world.targets(phase, lonely, Block.ENTERPRISE, 100, null);

        nudge(leader, lonely).then().spec(Refused.with(422, "nobody-to-tell"));
    }

    /** 72 in the last seven days are 185 in eighteen. */
    private void willReach485Of1200() {
        clock.stopAt(phase.closesAt().minus(Duration.ofDays(18)));
        world.tally(phase.value(), unit, Block.ENTERPRISE, 300);
        world.targets(phase, unit, Block.ENTERPRISE, 1200, null);
        world.tallyOfDay(phase, unit, Time.dayOf(clock.instant()), Block.ENTERPRISE, 72);
    }

    @Test
    void whoIsNotAboveTheUnitCannotUrgeItOn() {
        Person neighbour = world.person("Chủ tịch bên cạnh", Role.LEADER, world.upper(world.root(), "Quận bên cạnh"));

        nudge(neighbour, unit).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).get("/api/v1/units/{id}/nudges", unit.id()).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).get("/api/v1/units/{id}/units-at-risk", unit.id()).then().spec(Refused.with(404, "not-found"));
    }

    private Response nudge(Person by, Unit other) {
        return Api.creating(by).body(words(null)).post("/api/v1/units/{id}/nudges", other.id());
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
