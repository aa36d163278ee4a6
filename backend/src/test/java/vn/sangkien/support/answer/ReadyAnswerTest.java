package vn.sangkien.support.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
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

/** What a team says again and again is written once, and teams below have it too. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadyAnswerTest {

    private static final String TEAM = "/api/v1/units/{id}/support-team";
    private static final String ALL = TEAM + "/ready-answers";
    private static final String ONE = ALL + "/{answerId}";

    @Inject
    World world;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Person officer;
    private Person member;

    @BeforeEach
    void aDistrictAndAMillWithTeams() {
        district = world.upper(world.root(), "Công đoàn quận thử câu trả lời");
        mill = world.unit(district, "CĐCS thử câu trả lời");
        officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
        member = world.person("Chị Tổ Viên", Role.SUPPORT, mill);
        found(district);
        found(mill);
    }

    @Test
    void aTeamHasItsOwnFirstAndThenThoseOfTheTeamsAbove() {
        String above = added(district, "Ảnh quá lớn", "Anh chụp lại ở chế độ thường rồi gửi.");
        String own = added(mill, "Quên mật khẩu", "Chị bấm “Quên mật khẩu” rồi nhập mã.");

        list(member, mill).body("items.id.take(2)", contains(own, above)).body("items[0].unit.id", equalTo(mill.id())).body("items[1].unit.id", equalTo(district.id()))
                .body("items[1].text", equalTo("Anh chụp lại ở chế độ thường rồi gửi."));
        list(officer, district).body("items.id", hasItem(above)).body("items.id", not(hasItem(own)));
    }

    @Test
    void aUnitWithoutATeamUsesThoseAboveAndKeepsNone() {
        Unit teamless = world.unit(mill, "Tổ chưa có tổ hỗ trợ");
        String above = added(district, "Ảnh quá lớn", "Anh chụp lại ở chế độ thường rồi gửi.");
        list(member, teamless).body("items.id", hasItem(above));
        add(officer, teamless, body("Không có tổ", "Không ai giữ câu này.")).spec(Refused.with(404, "not-found"));
    }

    @Test
    void whoLeadsWritesThemAnewAgainstTheLatestAndRemovesThem() {
        String id = added(mill, "Quên mật khẩu", "Chị bấm “Quên mật khẩu” rồi nhập mã.");
        change(officer, id, 0, body("Mất mật khẩu", "Chị bấm “Quên mật khẩu”.")).statusCode(200).header("ETag", "\"1\"").body("heading", equalTo("Mất mật khẩu"));
        change(officer, id, 0, body("Sửa sau", "Người khác đã sửa trước.")).spec(Refused.with(409, "stale-version"));
        Api.as(officer).header("If-Match", "\"0\"").delete(ONE, mill.id(), id).then().spec(Refused.with(409, "stale-version"));
        Api.as(officer).delete(ONE, mill.id(), id).then().spec(Refused.with(428, "precondition-required"));
        Api.as(officer).header("If-Match", "\"1\"").delete(ONE, district.id(), id).then().spec(Refused.with(404, "not-found"));

        Api.as(officer).header("If-Match", "\"1\"").delete(ONE, mill.id(), id).then().statusCode(204);

        list(member, mill).body("items.id", not(hasItem(id)));
        List<?> changes = QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("SELECT id FROM audit_event WHERE action = 'READY_ANSWERS_CHANGED' AND actor_id = ?1").setParameter(1, officer.value()).getResultList());
        assertThat(changes).hasSize(3);
    }

    @Test
    void membersUseThemAndDoNotWriteThemAndOthersDoNeither() {
        String id = added(mill, "Quên mật khẩu", "Chị bấm “Quên mật khẩu” rồi nhập mã.");
        add(member, mill, body("Của tổ viên", "Tổ viên tự thêm.")).spec(Refused.with(403, "forbidden"));
        change(member, id, 0, body("Của tổ viên", "Tổ viên tự sửa.")).spec(Refused.with(403, "forbidden"));
        Api.as(member).get(ALL, district.id()).then().spec(Refused.with(403, "forbidden"));
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.upper(world.root(), "Công đoàn quận khác"));
        Api.as(elsewhere).get(ALL, mill.id()).then().spec(Refused.with(403, "forbidden"));
        add(elsewhere, mill, body("Của nơi khác", "Người nơi khác thêm.")).spec(Refused.with(403, "forbidden"));
        Api.as(world.person("Người Lạ")).get(ALL, mill.id()).then().statusCode(403);
    }

    @Test
    void theyGoWithTheTeam() {
        String id = added(mill, "Quên mật khẩu", "Chị bấm “Quên mật khẩu” rồi nhập mã.");
        Api.as(officer).header("If-Match", "\"1\"").delete(TEAM, mill.id()).then().statusCode(204);
        found(mill);
        list(member, mill).body("items.id", not(hasItem(id)));
    }

    @Test
    void sentTwiceItIsOne() {
        for (int i = 0; i < 2; i++) {
            Api.as(officer).header("Idempotency-Key", "answer-" + mill.value()).body(body("Gửi lại", "Gửi lại vì mất mạng.")).post(ALL, mill.id()).then().statusCode(201);
        }
        list(member, mill).body("items.findAll { it.unit.id == '" + mill.id() + "' }.size()", equalTo(1));
    }

    @Test
    void fiftyAreEnoughAlsoAtOnce() throws Exception {
        for (int i = 0; i < ReadyAnswers.MOST - 2; i++) {
            added(mill, "Câu số " + i, "Nội dung câu số " + i);
        }
        var answers = AtOnce.call(5, () -> Api.creating(officer).body(body("Câu cuối", "Nội dung câu cuối")).post(ALL, mill.id()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422).filteredOn(status -> status == 201).hasSize(2);
        add(officer, mill, body("Thêm nữa", "Một câu nữa.")).spec(Refused.with(422, "too-many-answers"));
    }

    @ParameterizedTest
    @CsvSource({"heading,ab", "heading,''", "text,abc", "text,'  '"})
    void whatSaysNothingIsRefused(String field, String value) {
        var wrong = body("Quên mật khẩu", "Chị bấm “Quên mật khẩu”.");
        wrong.put(field, value);
        add(officer, mill, wrong).spec(Refused.naming(field));
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<script>alert(1)</script>'; DROP TABLE support_team; --";
        added(mill, hostile, hostile + "\u202E\u0000");
        list(member, mill).body("items.heading", hasItems(hostile)).body("items.text", hasItems(hostile));
        add(officer, mill, body("Quá dài", "x".repeat(2001))).spec(Refused.naming("text"));
    }

    private void found(Unit unit) {
        Api.as(officer).header("If-Match", "\"0\"").body(Map.of("name", "Tổ của " + unit.name(), "phone", "1900 6116")).put(TEAM, unit.id()).then().statusCode(200);
    }

    private static Map<String, Object> body(String heading, String text) {
        return new HashMap<>(Map.of("heading", heading, "text", text));
    }

    private String added(Unit unit, String heading, String text) {
        return add(officer, unit, body(heading, text)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse add(Person by, Unit unit, Map<String, Object> body) {
        return Api.creating(by).body(body).post(ALL, unit.id()).then();
    }

    private ValidatableResponse change(Person by, String id, int read, Map<String, Object> body) {
        return Api.as(by).header("If-Match", "\"" + read + "\"").body(body).put(ONE, mill.id(), id).then();
    }

    private static ValidatableResponse list(Person by, Unit unit) {
        return Api.as(by).get(ALL, unit.id()).then().statusCode(200);
    }
}
