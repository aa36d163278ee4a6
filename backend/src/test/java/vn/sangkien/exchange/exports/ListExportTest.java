package vn.sangkien.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** The lists on the screens of officers as files: the rows of the screen in its order, and people in them for a reason only. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListExportTest {

    @Inject
    World world;
    @Inject
    ExportWork work;
    @Inject
    TestClock clock;
    @Inject
    EntityManager database;

    private Unit district;
    private Unit mill;
    private Unit school;
    private Campaign campaign;
    private Person worker;

    @BeforeEach
    void aDistrictWithAMillAndASchool() {
        district = world.upper(world.root(), "Công đoàn quận có danh sách");
        mill = world.unit(district, "Cơ sở xưởng có danh sách");
        school = world.unit(district, "Cơ sở trường có danh sách");
        campaign = world.campaign();
        worker = world.worker(campaign, mill);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void disputesAreTakenAwayByThoseWhoDecide() {
        Person operator = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        Person reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, district);
        for (int i = 0; i < 2; i++) {
            String idea = Api.submitted(worker, campaign);
            world.enteredBy(operator, idea);
            Api.as(worker).body(Map.of("words", "Không phải việc tôi làm")).post("/api/v1/me/entered-ideas/{id}/disownment", idea).then().statusCode(200);
        }
        List<String> shown = Api.as(reviewer).get("/api/v1/disputes").path("items.idea.number");

        assertThat(shown).hasSize(2);
        assertThat(column(rows(reviewer, "DISPUTES", null), "Số")).containsExactlyElementsOf(shown);
        assertThat(rows(reviewer, "DISPUTES", Map.of("disputes", Map.of("state", "UPHELD")))).hasSize(1);
        namesOnlyForAReason(reviewer, "DISPUTES", null, worker.name(), operator.name(), "Không phải việc tôi làm");
        refused(operator, "DISPUTES", 403);
    }

    @Test
    void whatTheDeskFindsIsTakenAwayAsItShowsIt() {
        Person member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        Api.draft(worker, campaign);
        Api.draft(worker, campaign);
        clock.stopAt(clock.instant().plus(Duration.ofHours(49)));
        member = world.signedInAgain(member);
        List<?> drafts = Api.as(member).queryParam("state", "DRAFT").get("/api/v1/support-queues/ideas").path("items");
        List<String> silent = Api.as(member).get("/api/v1/support-queues/units").path("items.unit.code");

        assertThat(rows(member, "STUCK_IDEAS", null)).hasSize(drafts.size() + 1).hasSize(3);
        assertThat(rows(member, "STUCK_IDEAS", Map.of("stuck", Map.of("state", "NEEDS_INFO")))).hasSize(1);
        namesOnlyForAReason(member, "STUCK_IDEAS", null, worker.name());
        assertThat(silent).hasSize(2);
        assertThat(column(rows(member, "UNITS_AT_ZERO", null), "Mã đơn vị")).containsExactlyElementsOf(silent);
        assertThat(column(rows(member, "UNITS_AT_ZERO", Map.of("place", Map.of("unit", school.id()))), "Mã đơn vị")).containsExactly(school.code());
    }

    @Test
    void workplacesThatAreNotListedGoWithoutThoseWhoReportedThem() {
        Person officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
        for (String name : List.of("Công ty May Chưa Có", "=1+1 xưởng gỗ")) {
            Api.creating(worker).body(Map.of("name", name, "placeId", district.id(), "contact", "0901 234 567")).post("/api/v1/workplace-requests").then().statusCode(201);
        }

        assertThat(column(rows(officer, "WORKPLACES", null), "Nơi làm việc")).containsExactly("Công ty May Chưa Có", "'=1+1 xưởng gỗ");
        namesOnlyForAReason(officer, "WORKPLACES", null, worker.name(), "0901 234 567");
    }

    @Test
    void rightsAreTakenAwayByThoseWhoGiveThem() {
        Person admin = world.person("Quản Trị Quận", Role.ADMIN, district);
        Person officer = world.person("Cán Bộ Xưởng", Role.UNIT_OFFICER, mill);
        Person before = world.person("Cán Bộ Cũ", Role.LEADER, mill);
        world.endGrants(before);
        Map<String, ?> ofDistrict = Map.of("grants", Map.of("unit", district.id()));
        List<String> shown = Api.as(admin).get("/api/v1/units/{id}/grants", district.id()).path("items.unit.code");

        assertThat(shown).hasSize(3);
        assertThat(column(rows(admin, "GRANTS", ofDistrict), "Mã đơn vị")).containsExactlyElementsOf(shown);
        assertThat(column(rows(admin, "GRANTS", Map.of("grants", Map.of("unit", district.id(), "role", "LEADER"))), "Tình trạng")).containsExactly("Đã kết thúc");
        namesOnlyForAReason(admin, "GRANTS", ofDistrict, officer.name(), before.name());
        Map<String, ?> atMill = Map.of("place", Map.of("unit", mill.id()));
        List<String> here = Api.as(admin).get("/api/v1/units/{id}/rights", mill.id()).path("items.from.code");
        assertThat(column(rows(admin, "RIGHTS_HERE", atMill), "Mã đơn vị")).contains(mill.code(), district.code()).containsExactlyElementsOf(here);
        namesOnlyForAReason(admin, "RIGHTS_HERE", atMill, officer.name(), admin.name());
        Api.creating(admin).body(order("GRANTS", Map.of("grants", Map.of("unit", world.root().id())), null)).post("/api/v1/exports").then().spec(Refused.with(404, "not-found"));
        refused(officer, "GRANTS", 403);
    }

    @Test
    void theAuditIsTakenAwayByItsFiltersAndThatStandsInIt() {
        Person dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, world.root());
        Person admin = world.person("Quản Trị", Role.ADMIN, world.root());
        Person one = world.person("Người Thứ Nhất", Role.UNIT_OFFICER, mill);
        Person other = world.person("Người Thứ Hai", Role.UNIT_OFFICER, mill);
        String day = Time.dayOf(Instant.now()).toString();
        for (Person changed : List.of(one, other)) {
            Api.creating(admin).body(Map.of("personId", changed.id(), "role", "LATE_ENTRY", "startsOn", day, "endsOn", day, "reason", "=1+1 vì mất điện"))
                    .post("/api/v1/units/{id}/grants", mill.id()).then().statusCode(201);
        }
        Map<String, ?> ofAdmin = Map.of("events", Map.of("actor", admin.id()));
        List<String> shown = Api.as(dpo).queryParam("actor", admin.id()).get("/api/v1/audit-events").path("items.objectId");

        assertThat(shown).hasSize(2);
        assertThat(column(rows(dpo, "AUDIT", ofAdmin), "Mã đối tượng")).containsExactlyElementsOf(shown);
        namesOnlyForAReason(dpo, "AUDIT", ofAdmin, admin.name(), one.name(), other.name(), "'=1+1 vì mất điện");
        assertThat(rows(dpo, "AUDIT", Map.of("events", Map.of("actor", admin.id(), "whom", one.id())))).hasSize(2);
        Api.as(dpo).queryParam("actor", dpo.id()).queryParam("action", "AUDIT_EXPORTED").get("/api/v1/audit-events").then().body("items", hasSize(3))
                .body("items[0].facts.find { it.name == 'rows' }.value", equalTo("1")).body("items[0].facts.find { it.name == 'whom' }.value", equalTo(one.id()));
        refused(world.person("Lãnh Đạo", Role.LEADER, world.root()), "AUDIT", 403);
        Person below = world.person("Bảo Vệ Ở Quận", Role.DPO, district);
        Api.creating(below).body(order("AUDIT", Map.of("events", Map.of("unit", world.root().id())), null)).post("/api/v1/exports").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void howEntriesDidIsTakenAwayByThoseWhoAnswerForThem() {
        Person operator = world.person("Anh Nhập Hộ", Role.SUPPORT, district);
        Person officer = world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district);
        for (int i = 0; i < 2; i++) {
            entered(operator, Api.submitted(worker, campaign));
        }

        assertThat(column(rows(officer, "ENTRY_QUALITY", null), "Đã nhập")).containsExactly("2");
        assertThat(rows(officer, "ENTRY_QUALITY", Map.of("days", Map.of("from", "2020-01-01", "until", "2020-01-31")))).hasSize(1);
        namesOnlyForAReason(officer, "ENTRY_QUALITY", null, operator.name());
        Api.creating(officer).body(order("ENTRY_QUALITY", Map.of("days", Map.of("from", "2020-02-01", "until", "2020-01-31")), null)).post("/api/v1/exports").then()
                .spec(Refused.naming("from"));
        refused(operator, "ENTRY_QUALITY", 403);
        List<String> mine = Api.as(operator).get("/api/v1/assisted-entries").path("items.number");
        assertThat(column(rows(operator, "ENTERED_IDEAS", null), "Số")).hasSize(2).containsExactlyElementsOf(mine);
        assertThat(rows(officer, "ENTERED_IDEAS", null)).hasSize(1);
        namesOnlyForAReason(operator, "ENTERED_IDEAS", null, worker.name());
    }

    @Test
    void whatWaitsUnitByUnitIsTakenAwayInTheOrderOfTheScreen() {
        Person reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, district);
        Api.submitted(worker, campaign);
        Api.submitted(worker, campaign);
        Api.submitted(world.worker(campaign, school), campaign);
        Map<String, ?> place = Map.of("place", Map.of("campaign", campaign.id()));
        List<List<String>> rows = rows(reviewer, "REVIEW_BACKLOG", place);
        Response screen = Api.as(reviewer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue/units");

        assertThat(column(rows, "Mã đơn vị")).containsExactlyElementsOf(screen.path("items.unit.code"));
        assertThat(column(rows, "Chờ xét").stream().mapToInt(Integer::parseInt).sum()).isEqualTo(3);
        refused(world.person("Lãnh Đạo", Role.LEADER, district), "REVIEW_BACKLOG", 403);
    }

    @Test
    void targetsThatDoNotAddUpAndUnitsThatWillMissTheirsAreTakenAway() {
        Person leader = world.person("Lãnh Đạo Quận", Role.LEADER, district);
        var phase = campaign.phase(1);
        clock.stopAt(phase.closesAt().minus(Duration.ofDays(18)));
        world.tally(phase.value(), school, Block.ENTERPRISE, 300);
        world.targets(phase, school, Block.ENTERPRISE, 1200, null);
        world.targets(phase, district, Block.ENTERPRISE, 2000, null);
        world.tallyOfDay(phase, school, Time.dayOf(clock.instant()), Block.ENTERPRISE, 72);
        leader = world.signedInAgain(leader);
        Map<String, ?> place = Map.of("place", Map.of("unit", district.id(), "phase", phase.id()));

        List<List<String>> lacking = rows(leader, "TARGET_MISMATCHES", place);
        assertThat(column(lacking, "Mã đơn vị")).containsExactly(district.code());
        assertThat(column(lacking, "Của đơn vị")).containsExactly("2000");
        assertThat(column(lacking, "Cộng lại")).containsExactly("1200");
        List<List<String>> risky = rows(leader, "UNITS_AT_RISK", Map.of("place", Map.of("unit", district.id())));
        assertThat(column(risky, "Mã đơn vị")).containsExactly(school.code());
        assertThat(column(risky, "Dự báo")).containsExactly("485");
        world.person("Cán Bộ Trường", Role.UNIT_OFFICER, school);
        Api.creating(leader).body(Map.of()).post("/api/v1/units/{id}/nudges", school.id()).then().statusCode(201);
        assertThat(column(rows(leader, "NUDGES", Map.of("place", Map.of("unit", district.id()))), "Mã đơn vị")).containsExactly(school.code());
        namesOnlyForAReason(leader, "NUDGES", Map.of("place", Map.of("unit", district.id())), leader.name());
        Api.creating(leader).body(order("UNITS_AT_RISK", Map.of("place", Map.of("unit", world.root().id())), null)).post("/api/v1/exports").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void theRegisterOfRequestsAboutDataGoesWithoutTheirWords() {
        Person dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, district);
        Api.creating(worker).body(Map.of("kind", "OTHER", "text", "Ai đã xem hồ sơ của tôi?")).post("/api/v1/me/data-requests").then().statusCode(201);
        List<String> shown = Api.as(dpo).get("/api/v1/data-requests").path("items.id");

        assertThat(column(rows(dpo, "DATA_REQUESTS", null), "Mã yêu cầu")).hasSize(1).containsExactlyElementsOf(shown);
        namesOnlyForAReason(dpo, "DATA_REQUESTS", null, worker.name(), "Ai đã xem hồ sơ của tôi?");
        refused(world.person("Quản Trị", Role.ADMIN, district), "DATA_REQUESTS", 403);
    }

    @Test
    void theRegisterOfBreachesGoesWithoutWhatWasWritten() {
        Person dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, district);
        var facts = new LinkedHashMap<String, Object>(Map.of("noticedAt", clock.instant().minusSeconds(3600).toString(), "what", "Gửi nhầm danh sách của chị Mai",
                "dataKinds", "Số điện thoại", "people", 12, "closed", false));
        Api.creating(dpo).body(Map.of("unitId", mill.id(), "facts", facts)).post("/api/v1/breaches").then().statusCode(201);

        List<List<String>> rows = rows(dpo, "BREACHES", null);
        assertThat(column(rows, "Mã đơn vị")).containsExactly(mill.code());
        assertThat(column(rows, "Số người")).containsExactly("12");
        namesOnlyForAReason(dpo, "BREACHES", null, "chị Mai");
        refused(world.person("Quản Trị", Role.ADMIN, district), "BREACHES", 403);
    }

    @Test
    void howLongDecisionsTookIsTakenAwayByUnitOrByMonth() {
        Person reviewer = world.person("Chị Thẩm Định", Role.REVIEWER, district);
        Api.decide(reviewer, Api.submitted(worker, campaign), Api.ACCEPT).then().statusCode(200);
        Map<String, ?> byUnit = Map.of("times", Map.of("campaign", campaign.id(), "by", "UNIT"));
        List<List<String>> months = rows(reviewer, "DECISION_TIMES", Map.of("times", Map.of("campaign", campaign.id())));

        assertThat(column(rows(reviewer, "DECISION_TIMES", byUnit), "Mã đơn vị")).containsExactly(mill.code());
        assertThat(column(months, "Tháng")).containsExactlyElementsOf(Api.as(reviewer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue/times").path("items.month"));
        assertThat(column(months, "Đã kết luận")).containsExactly("1");
    }

    @Test
    void theBoardOfPeopleIsPublicAndItsFileHasTheMomentOfTheBoard() {
        Person leader = world.person("Lãnh Đạo Quận", Role.LEADER, district);
        String id = made(leader, order("PEOPLE", Map.of("place", Map.of("campaign", campaign.id(), "unit", district.id())), null));

        Api.as(leader).get("/api/v1/exports/{id}", id).then().body("subject", equalTo(district.name())).body("done", equalTo(0))
                .body("asOf", equalTo(Api.as(leader).queryParam("campaign", campaign.id()).queryParam("unit", district.id()).get("/api/v1/leaderboards/people").path("asOf")));
    }

    @Test
    void whoMayEnterLateTakesAwayWhoAsksForIt() {
        Person clerk = world.person("Người Nhập Muộn", Role.LATE_ENTRY, district);
        assertThat(rows(clerk, "LATE_REQUESTS", Map.of("place", Map.of("campaign", campaign.id())))).hasSize(1);
        refused(world.person("Cán Bộ Quận", Role.UNIT_OFFICER, district), "LATE_REQUESTS", 403);
    }

    private void namesOnlyForAReason(Person person, String kind, Map<String, ?> filter, String... names) {
        assertThat(rows(person, kind, filter).toString()).doesNotContain(names);
        String named = text(person, made(person, order(kind, filter, "Đối chiếu với sổ theo dõi")));
        assertThat(named).contains(names);
        assertThat(reasons(person)).contains("Đối chiếu với sổ theo dõi");
    }

    private void refused(Person person, String kind, int status) {
        Map<String, ?> filter = kind.equals("GRANTS") ? Map.of("grants", Map.of("unit", mill.id())) : null;
        Api.creating(person).body(order(kind, filter, null)).post("/api/v1/exports").then().spec(Refused.with(status, "forbidden"));
    }

    private static Map<String, Object> order(String kind, Map<String, ?> filter, String reason) {
        var order = new LinkedHashMap<String, Object>(Map.of("kind", kind, "format", "CSV", "personal", reason != null));
        if (filter != null) {
            order.putAll(filter);
        }
        if (reason != null) {
            order.put("reason", reason);
        }
        return order;
    }

    /** The names of the columns, and then the rows; nobody is named. */
    private List<List<String>> rows(Person person, String kind, Map<String, ?> filter) {
        String id = made(person, order(kind, filter, null));
        List<List<String>> rows = text(person, id).substring(1).lines().takeWhile(line -> !line.startsWith(",,")).map(line -> Arrays.asList(line.split(",", -1))).toList();
        Api.as(person).get("/api/v1/exports/{id}", id).then().body("done", equalTo(rows.size() - 1));
        return rows;
    }

    private static List<String> column(List<List<String>> rows, String name) {
        int at = rows.get(0).indexOf(name);
        assertThat(at).as(name).isNotNegative();
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private String made(Person person, Map<String, ?> order) {
        String id = Api.creating(person).body(order).post("/api/v1/exports").then().statusCode(201).extract().path("id");
        work.all(() -> false);
        Api.as(person).get("/api/v1/exports/{id}", id).then().body("state", equalTo("DONE"));
        return id;
    }

    private static String text(Person person, String id) {
        return Api.as(person).get("/api/v1/exports/{id}/file", id).then().statusCode(200).extract().asString();
    }

    /** As if it had been entered on the operator's screen. */
    private void entered(Person operator, String idea) {
        world.enteredBy(operator, idea);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                INSERT INTO assisted_entry (idea_id, operator_id, author_id, unit_id, entered_at, entered_on, consent_kind, consent_version, consent_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'TICK', '2026-1', ?5)""").setParameter(1, Id.fromString(idea).value()).setParameter(2, operator.value())
                .setParameter(3, worker.value()).setParameter(4, mill.value()).setParameter(5, clock.instant()).setParameter(6, Time.dayOf(clock.instant())).executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> reasons(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT reason FROM audit_event WHERE actor_id = ?1 AND action = 'EXPORT_ASKED'")
                .setParameter(1, person.value()).getResultList());
    }
}
