package vn.sangkien.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
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
import vn.sangkien.unit.UnitLevel;

/** Units are renamed, moved, merged, split and closed in the middle of a campaign, and no idea is lost or counted twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitChangeTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    UnitChangeClock dueChanges;

    private Unit top;
    private Unit north;
    private Unit south;
    private Person admin;

    @BeforeEach
    void twoUnionsBelowOne() {
        top = world.unit(world.root(), "Liên đoàn Thử nghiệm");
        north = world.upper(top, "Công đoàn Bắc");
        south = world.upper(top, "Công đoàn Nam");
        admin = world.person("Quản trị", Role.ADMIN, top);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aRenamedUnitIsFoundByBothNames() {
        Unit unit = world.unit(north, "Xí nghiệp Tơ Lụa Hoàng Hôn");

        order(unit, "RENAME", today(), Map.of("name", "Công ty Tơ Lụa Bình Minh")).statusCode(201).body("appliedAt", notNullValue());

        search("to lua hoang hon").body("items.name", hasItem("Công ty Tơ Lụa Bình Minh"));
        search("to lua binh minh").body("items.id", hasItem(unit.id()));
        history(unit).body("periods.name", contains("Công ty Tơ Lụa Bình Minh", "Xí nghiệp Tơ Lụa Hoàng Hôn"))
                .body("changes[0].name", equalTo("Công ty Tơ Lụa Bình Minh"))
                .body("periods[0].from", equalTo(today().toString())).body("periods[1].until", equalTo(today().toString()));
    }

    @Test
    void aMoveForALaterDayWaitsAndIsThenMade() {
        Unit unit = world.unit(north, "Cơ sở chờ chuyển");
        LocalDate day = today().plusDays(3);

        order(unit, "MOVE", day, Map.of("otherUnitIds", List.of(south.id()))).statusCode(201).body("appliedAt", nullValue());
        parentOf(unit).body("ancestors[-1].id", equalTo(north.id()));
        history(unit).body("changes[0].otherUnits.name", contains("Công đoàn Nam"));

        clock.stopAt(day.atStartOfDay(Time.ZONE).toInstant());
        dueChanges.makeAll();

        parentOf(unit).body("ancestors[-1].id", equalTo(south.id()));
    }

    @Test
    void officersChangeTheTreeAtTheSameTimeAndEveryChangeIsMade() throws Exception {
        List<Callable<List<Integer>>> officers = IntStream.range(0, 6).mapToObj(officer -> (Callable<List<Integer>>) () -> {
            Unit unit = world.unit(north, "Cơ sở đổi cùng lúc " + officer);
            return IntStream.range(0, 4).mapToObj(change -> change % 2 == 0
                    ? order(unit, "RENAME", today(), Map.of("name", "Tên " + change + " của cơ sở " + officer))
                    : order(unit, "MOVE", today(), Map.of("otherUnitIds", List.of((change == 1 ? south : north).id()))))
                    .map(answer -> answer.extract().statusCode()).toList();
        }).toList();

        assertThat(AtOnce.call(officers)).allSatisfy(answers -> assertThat(answers).hasSize(4).containsOnly(201));
    }

    @Test
    void aWaitingChangeThatIsNoLongerPossibleOnItsDayIsRefusedAndSaysWhy() {
        Unit unit = world.unit(north, "Cơ sở đã nghỉ trước ngày chuyển");
        LocalDate day = today().plusDays(3);
        order(unit, "MOVE", day, Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);
        order(unit, "CLOSE", today(), Map.of()).statusCode(201);

        clock.stopAt(day.atStartOfDay(Time.ZONE).toInstant());
        dueChanges.makeAll();

        history(unit).body("changes.find { it.kind == 'MOVE' }.refusal", notNullValue()).body("changes.find { it.kind == 'MOVE' }.appliedAt", nullValue());
        parentOf(unit).body("ancestors[-1].id", equalTo(north.id()));
    }

    @Test
    void nothingWaitsAnyLongerForAUnitThatWentIntoAnother() {
        Unit unit = world.unit(north, "Cơ sở sắp sáp nhập");
        Unit other = world.unit(north, "Cơ sở nhận sáp nhập");
        order(unit, "CLOSE", today().plusDays(9), Map.of()).statusCode(201);

        order(unit, "MERGE", today(), Map.of("otherUnitIds", List.of(other.id()))).statusCode(201);

        history(unit).body("changes.find { it.kind == 'CLOSE' }.cancelledAt", notNullValue()).body("changes.find { it.kind == 'CLOSE' }.refusal", containsString("đã kết thúc"))
                .body("changes.find { it.kind == 'MERGE' }.appliedAt", notNullValue());
    }

    @Test
    void aChangeIsPlannedForADayOnlyOnce() {
        Unit unit = world.unit(north, "Cơ sở chờ tên mới");
        order(unit, "RENAME", today().plusDays(3), Map.of("name", "Tên mới")).statusCode(201);

        order(unit, "RENAME", today().plusDays(3), Map.of("name", "Tên mới")).statusCode(422).body("type", equalTo("/problems/unit-change-planned"));
        order(unit, "RENAME", today().plusDays(4), Map.of("name", "Tên mới hơn")).statusCode(201);
        order(unit, "MOVE", today().plusDays(3), Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);

        history(unit).body("changes.kind", containsInAnyOrder("RENAME", "RENAME", "MOVE"));
    }

    @Test
    void theSameChangeIsNotPlannedTwiceOnDifferentDays() {
        Unit unit = world.unit(north, "Cơ sở hai lần");
        order(unit, "MOVE", today().plusDays(3), Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);
        order(unit, "RENAME", today().plusDays(3), Map.of("name", "Tên một lần")).statusCode(201);

        order(unit, "MOVE", today().plusDays(5), Map.of("otherUnitIds", List.of(south.id()))).spec(Refused.with(422, "unit-change-planned"))
                .body("detail", containsString(Time.shown(today().plusDays(3))));
        order(unit, "RENAME", today().plusDays(2), Map.of("name", "Tên một lần")).spec(Refused.with(422, "unit-change-planned"));
        order(unit, "MOVE", today(), Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);
    }

    @Test
    void nothingIsPlannedThatAnEarlierEndMakesImpossible() {
        Unit ending = world.unit(north, "Cơ sở sắp hết");
        Unit other = world.unit(north, "Cơ sở còn lâu");
        String end = order(ending, "MERGE", today().plusDays(4), Map.of("otherUnitIds", List.of(other.id()))).statusCode(201).extract().path("id");
        String day = Time.shown(today().plusDays(4));

        order(ending, "RENAME", today().plusDays(5), Map.of("name", "Tên quá muộn")).spec(Refused.with(422, "unit-change-conflict"))
                .body("detail", containsString("Cơ sở sắp hết")).body("detail", containsString(day)).body("detail", containsString("sáp nhập"));
        order(ending, "CLOSE", today().plusDays(9), Map.of()).spec(Refused.with(422, "unit-change-conflict"));
        order(ending, "CLOSE", today().plusDays(2), Map.of()).spec(Refused.with(422, "unit-change-conflict"));
        order(other, "MERGE", today().plusDays(4), Map.of("otherUnitIds", List.of(ending.id()))).spec(Refused.with(422, "unit-change-conflict"));
        order(other, "CLOSE", today().plusDays(3), Map.of()).spec(Refused.with(422, "unit-change-conflict")).body("detail", containsString(day));
        Api.as(admin).body(body("RENAME", today().plusDays(5), Map.of("name", "Tên quá muộn"))).post("/api/v1/units/{id}/changes/preview", ending.id()).then()
                .spec(Refused.with(422, "unit-change-conflict"));
        order(ending, "RENAME", today().plusDays(3), Map.of("name", "Tên kịp thời")).statusCode(201);

        Api.as(admin).delete("/api/v1/units/{id}/changes/{change}", ending.id(), end).then().statusCode(204);
        order(ending, "RENAME", today().plusDays(5), Map.of("name", "Tên quá muộn")).statusCode(201);
    }

    @Test
    void nothingIsPlannedUnderAUnitThatWillBeClosedAndWhatWaitsForAClosedUnitIsRefusedAtOnce() {
        Unit emptied = world.upper(top, "Công đoàn sắp giải thể");
        Unit unit = world.unit(north, "Cơ sở muốn chuyển");
        order(emptied, "CLOSE", today().plusDays(3), Map.of()).statusCode(201);
        order(unit, "MOVE", today().plusDays(5), Map.of("otherUnitIds", List.of(emptied.id()))).spec(Refused.with(422, "unit-change-conflict"))
                .body("detail", containsString("Công đoàn sắp giải thể")).body("detail", containsString(Time.shown(today().plusDays(3))));

        order(unit, "MOVE", today().plusDays(2), Map.of("otherUnitIds", List.of(emptied.id()))).statusCode(201);
        order(emptied, "CLOSE", today(), Map.of()).statusCode(201);

        history(unit).body("changes[0].refusal", containsString("Công đoàn sắp giải thể")).body("changes[0].cancelledAt", notNullValue());
    }

    @Test
    void aUnitIsNotClosedOnItsDayOverTheHeadsOfThoseThatCameMeanwhile() {
        Unit emptied = world.upper(top, "Công đoàn lại có cơ sở");
        Unit unit = world.unit(north, "Cơ sở đến trước");
        LocalDate day = today().plusDays(3);
        order(emptied, "CLOSE", day, Map.of()).statusCode(201);
        order(unit, "MOVE", today(), Map.of("otherUnitIds", List.of(emptied.id()))).statusCode(201);

        clock.stopAt(day.atStartOfDay(Time.ZONE).toInstant());
        dueChanges.makeAll();

        history(emptied).body("changes[0].refusal", containsString("trực thuộc")).body("changes[0].appliedAt", nullValue());
        Api.anonymous().get("/api/v1/units/{id}", emptied.id()).then().body("closedAt", nullValue());
    }

    @Test
    void twoPlannedMovesDoNotPutAUnitInsideItself() {
        Unit one = world.unit(north, "Cơ sở một");
        Unit section = world.unit(one, "Bộ phận một");
        Unit other = world.unit(one, "Bộ phận hai");
        world.level(section, UnitLevel.SECTION);
        world.level(other, UnitLevel.SECTION);
        order(section, "MOVE", today().plusDays(2), Map.of("otherUnitIds", List.of(other.id()))).statusCode(201);

        order(other, "MOVE", today().plusDays(4), Map.of("otherUnitIds", List.of(section.id()))).spec(Refused.with(422, "unit-change-conflict"))
                .body("detail", containsString(Time.shown(today().plusDays(2))));
        order(other, "MOVE", today().plusDays(1), Map.of("otherUnitIds", List.of(section.id()))).spec(Refused.with(422, "unit-change-conflict"));
    }

    @Test
    void aUnitIsNotReopenedBeforeItWasClosed() {
        Unit unit = world.unit(north, "Cơ sở đã giải thể");
        world.close(unit, null);

        order(unit, "REOPEN", today().minusDays(2), Map.of()).spec(Refused.with(422, "unit-history")).body("detail", containsString("mở lại"));
        order(unit, "REOPEN", today(), Map.of()).statusCode(201);
    }

    @Test
    void thePreviewNamesTheUnitsWhoseHeadcountsNoLongerFit() {
        Unit unit = world.unit(north, "Cơ sở ba trăm người");
        world.headcount(north, 1_200);
        world.headcount(south, 3_400);

        preview(unit, Map.of("kind", "MOVE", "otherUnitIds", List.of(south.id()))).body("headcounts.unit.id", contains(north.id(), south.id()))
                .body("headcounts.members", contains(1_200, 3_400));
        preview(unit, Map.of("kind", "RENAME", "name", "Tên khác hẳn")).body("headcounts", empty());
        preview(unit, Map.of("kind", "SPLIT", "otherUnitIds", List.of(world.unit(north, "Phần một").id(), world.unit(north, "Phần hai").id())))
                .body("headcounts.unit.name", contains("Phần một", "Phần hai"));
    }

    @Test
    void aWaitingChangeCanBeTakenBack() {
        Unit unit = world.unit(north, "Cơ sở ở lại");
        LocalDate day = today().plusDays(3);
        String change = order(unit, "MOVE", day, Map.of("otherUnitIds", List.of(south.id()))).extract().path("id");

        Api.as(admin).delete("/api/v1/units/{id}/changes/{change}", unit.id(), change).then().statusCode(204);
        clock.stopAt(day.atStartOfDay(Time.ZONE).toInstant());
        dueChanges.makeAll();

        parentOf(unit).body("ancestors[-1].id", equalTo(north.id()));
    }

    @Test
    void aMergedUnitTakesItsIdeasAndChildrenAlongAndTheTotalStays() {
        Campaign campaign = world.campaign();
        Unit child = world.unit(north, "Cơ sở của Bắc");
        Api.submitted(world.worker(campaign, child), campaign);
        Api.submitted(world.worker(campaign, north), campaign);
        Person officer = world.person("Cán bộ Bắc", Role.UNIT_OFFICER, north);
        submittedIn(campaign, top, 2);

        preview(north, Map.of("kind", "MERGE", "otherUnitIds", List.of(south.id())))
                .body("units", equalTo(2)).body("effects.find { it.code == 'submitted-moving' }.count", equalTo(2))
                .body("effects.find { it.code == 'grants-ending' }.count", equalTo(1));
        order(north, "MERGE", today(), Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);

        submittedIn(campaign, south, 2);
        submittedIn(campaign, top, 2);
        parentOf(child).body("ancestors.id", hasItem(south.id())).body("ancestors.id", not(hasItem(north.id())));
        Api.anonymous().get("/api/v1/units/{id}", north.id()).then().body("closedAt", notNullValue()).body("successor.id", equalTo(south.id()));
        history(south).body("predecessors.id", contains(north.id()));
        Api.as(officer).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(403);
        Person late = world.person("Người đến sau");
        Api.creating(late).body(Map.of("unitId", north.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id())
                .then().statusCode(422).body("type", equalTo("/problems/unit-closed")).body("successor.id", equalTo(south.id()));
    }

    @Test
    void theSuccessorIsTheOneThatGoesOnNow() {
        Campaign campaign = world.campaign();
        Unit first = world.unit(north, "Cơ sở sáp nhập trước");
        Unit second = world.unit(north, "Cơ sở sáp nhập sau");
        Unit third = world.unit(north, "Cơ sở còn lại");
        Person late = world.person("Người đến rất muộn");
        order(first, "MERGE", today(), Map.of("otherUnitIds", List.of(second.id()))).statusCode(201);
        order(second, "MERGE", today(), Map.of("otherUnitIds", List.of(third.id()))).statusCode(201);

        parentOf(first).body("successor.id", equalTo(third.id()));
        Api.creating(late).body(Map.of("unitId", first.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then()
                .spec(Refused.with(422, "unit-closed")).body("successor.id", equalTo(third.id())).body("detail", containsString("Cơ sở còn lại"));

        world.close(third, first);
        parentOf(first).body("successor", nullValue());
        Api.creating(late).body(Map.of("unitId", first.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then()
                .spec(Refused.with(422, "unit-closed")).body("successor", nullValue()).body("detail", containsString("Hãy chọn đơn vị khác"));
    }

    @Test
    void whatAUnitIsAlreadyIsNoChange() {
        Unit unit = world.unit(north, "Cơ sở không đổi gì");
        Map<String, Map<String, ?>> nothing = Map.of("RENAME", Map.of("name", " Cơ sở không đổi gì "), "MOVE", Map.of("otherUnitIds", List.of(north.id())),
                "RECLASSIFY", Map.of("level", "GRASSROOTS", "block", "ENTERPRISE"));

        nothing.forEach((kind, more) -> {
            order(unit, kind, today(), more).spec(Refused.with(422, "unit-change-nothing"));
            Api.as(admin).body(body(kind, today(), more)).post("/api/v1/units/{id}/changes/preview", unit.id()).then().spec(Refused.with(422, "unit-change-nothing"));
        });

        history(unit).body("changes", empty());
        order(unit, "RECLASSIFY", today(), Map.of("level", "GRASSROOTS", "block", "PUBLIC_SERVICE")).statusCode(201);
    }

    @Test
    void aUnitMayGoBackToWhatItIsNowAfterAChangeThatWaits() {
        Unit unit = world.unit(north, "Cơ sở đi rồi về");
        order(unit, "MOVE", today().plusDays(3), Map.of("otherUnitIds", List.of(south.id()))).statusCode(201);

        order(unit, "MOVE", today().plusDays(2), Map.of("otherUnitIds", List.of(north.id()))).spec(Refused.with(422, "unit-change-nothing"));
        order(unit, "MOVE", today().plusDays(5), Map.of("otherUnitIds", List.of(north.id()))).statusCode(201);
    }

    @Test
    void aSplitUnitLeadsToItsPartsAndKeepsItsHistory() {
        Unit unit = world.unit(north, "Tổng công ty cũ");
        Unit first = world.unit(north, "Công ty mới Một");
        Unit second = world.unit(north, "Công ty mới Hai");

        order(unit, "SPLIT", today(), Map.of("otherUnitIds", List.of(first.id(), second.id()))).statusCode(201);

        history(first).body("predecessors.id", contains(unit.id()));
        history(second).body("predecessors.id", contains(unit.id()));
        parentOf(unit).body("ancestors[-1].id", equalTo(north.id())).body("successor.id", equalTo(first.id()));
    }

    @Test
    void aClosedUnitCanBeReopened() {
        Unit unit = world.unit(north, "Cơ sở nghỉ một thời gian");

        order(unit, "CLOSE", today(), Map.of()).statusCode(201);
        order(unit, "REOPEN", today(), Map.of()).statusCode(201);

        Api.anonymous().get("/api/v1/units/{id}", unit.id()).then().body("closedAt", nullValue());
        order(unit, "REOPEN", today(), Map.of()).statusCode(422).body("type", equalTo("/problems/unit-open"));
    }

    @Test
    void whatMayNotBeIsRefusedAndNothingIsHalfDone() {
        Unit child = world.unit(north, "Cơ sở còn hoạt động");
        Unit closed = world.unit(north, "Cơ sở đã nghỉ");
        world.close(closed, null);

        order(north, "MOVE", today(), Map.of("otherUnitIds", List.of(child.id()))).statusCode(422).body("type", equalTo("/problems/unit-cycle"));
        order(child, "MERGE", today(), Map.of("otherUnitIds", List.of(closed.id()))).statusCode(422).body("type", equalTo("/problems/unit-closed"));
        order(north, "CLOSE", today(), Map.of()).statusCode(422).body("type", equalTo("/problems/unit-has-children"));
        order(child, "RENAME", LocalDate.of(1900, 1, 1), Map.of("name", "Trước khi có")).statusCode(422).body("type", equalTo("/problems/unit-not-yet"));
        order(child, "MOVE", today(), Map.of()).statusCode(400).body("violations.field", contains("otherUnitIds"));
        order(child, "RENAME", today(), Map.of()).statusCode(400).body("violations.field", contains("name"));
        history(north).body("changes", empty());
        history(child).body("changes", empty());
    }

    @Test
    void noChangeGoesBackBehindTheLastOne() {
        Unit unit = world.unit(north, "Cơ sở nhiều tên");
        order(unit, "RENAME", today(), Map.of("name", "Tên thứ hai")).statusCode(201);

        order(unit, "RENAME", today().minusDays(1), Map.of("name", "Tên thứ ba")).statusCode(422).body("type", equalTo("/problems/unit-history"));
        order(unit, "RENAME", today(), Map.of("name", "Tên thứ tư")).statusCode(201);

        history(unit).body("periods.name", contains("Tên thứ tư", "Cơ sở nhiều tên"));
    }

    @Test
    void anAdministratorChangesOnlyTheOwnSubtree() {
        Unit elsewhere = world.unit(world.root(), "Liên đoàn khác");
        Unit unit = world.unit(elsewhere, "Cơ sở nơi khác");

        order(unit, "RENAME", today(), Map.of("name", "Tên do người ngoài đặt")).statusCode(404);
        order(north, "MOVE", today(), Map.of("otherUnitIds", List.of(elsewhere.id()))).statusCode(404);
        Person officer = world.person("Cán bộ", Role.UNIT_OFFICER, north);
        Api.creating(officer).body(body("RENAME", today(), Map.of("name", "Tên mới"))).post("/api/v1/units/{id}/changes", north.id()).then().statusCode(403);
    }

    @Test
    void aUnitHangsOnlyWhereItsLevelBelongs() {
        Unit unit = world.unit(north, "Cơ sở cần chuyển");
        Unit other = world.unit(south, "Cơ sở khác");

        order(unit, "MOVE", today(), Map.of("otherUnitIds", List.of(other.id()))).statusCode(422).body("type", equalTo("/problems/unit-level"));
        order(unit, "RECLASSIFY", today(), Map.of("level", "PROVINCE", "block", "ENTERPRISE")).statusCode(422).body("type", equalTo("/problems/unit-level"));
        found("UPPER", unit, today()).statusCode(422).body("type", equalTo("/problems/unit-level"));
        found("SECTION", unit, today()).statusCode(201);
    }

    @Test
    void nothingHappensBeforeAUnitIsThereNorInTheYear9999() {
        found("GRASSROOTS", north, today().plusDays(1)).statusCode(422).body("type", equalTo("/problems/unit-founded-on"));
        found("GRASSROOTS", north, LocalDate.of(1, 1, 1)).statusCode(422).body("type", equalTo("/problems/unit-founded-on"));
        found("GRASSROOTS", north, LocalDate.of(1900, 1, 1)).spec(Refused.with(422, "unit-founded-on")).body("detail", containsString("Công đoàn Bắc"));
        Unit unit = world.unit(north, "Cơ sở có từ lâu");
        String young = found("GRASSROOTS", south, today().minusDays(2)).statusCode(201).extract().path("unitId");

        order(unit, "MERGE", today().minusDays(9), Map.of("otherUnitIds", List.of(young))).statusCode(422).body("type", equalTo("/problems/unit-not-yet"));
        order(unit, "RENAME", LocalDate.of(9999, 12, 31), Map.of("name", "Tên rất muộn")).statusCode(422).body("type", equalTo("/problems/unit-change-day"));
        order(unit, "MOVE", today(), Collections.singletonMap("otherUnitIds", Collections.singletonList(null))).statusCode(400)
                .body("type", equalTo("/problems/validation"));
    }

    private ValidatableResponse found(String level, Unit parent, LocalDate on) {
        return Api.creating(admin).body(Map.of("parentId", parent.id(), "code", "M-" + Id.next(), "name", "Đơn vị mới lập", "level", level,
                "block", "ENTERPRISE", "foundedOn", on.toString())).post("/api/v1/unit-foundings").then();
    }

    @Test
    void aNewUnitIsFoundedOnceAndFound() {
        Map<String, Object> unit = Map.of("parentId", north.id(), "code", "MOI-" + north.value(), "name", "Cơ sở Hoa Phượng Vĩ Mới",
                "level", "GRASSROOTS", "block", "ENTERPRISE", "foundedOn", today().toString());

        String id = Api.creating(admin).body(unit).post("/api/v1/unit-foundings").then().statusCode(201).extract().path("unitId");
        for (String same : List.of((String) unit.get("code"), ((String) unit.get("code")).toLowerCase(Locale.ROOT), " " + unit.get("code") + "\u200b ")) {
            var again = new HashMap<>(unit);
            again.put("code", same);
            Api.creating(admin).body(again).post("/api/v1/unit-foundings").then().statusCode(409).body("type", equalTo("/problems/unit-code-taken"));
        }
        var odd = new HashMap<>(unit);
        odd.put("code", "MO\u0406-" + north.value());
        Api.creating(admin).body(odd).post("/api/v1/unit-foundings").then().spec(Refused.naming("code"));
        odd.put("code", "MÃ LẠ");
        Api.creating(admin).body(odd).post("/api/v1/unit-foundings").then().spec(Refused.naming("code")).body("violations[0].message", equalTo("Mã đơn vị: chỉ được có chữ cái không dấu, chữ số và các dấu . _ / -"));

        search("phuong vi moi hoa").body("items.id", hasItem(id));
        Api.anonymous().get("/api/v1/units/{id}", id).then().body("ancestors.id", hasItems(top.id(), north.id()));
    }

    private ValidatableResponse order(Unit unit, String kind, LocalDate on, Map<String, ?> more) {
        return Api.creating(admin).body(body(kind, on, more)).post("/api/v1/units/{id}/changes", unit.id()).then();
    }

    private ValidatableResponse preview(Unit unit, Map<String, ?> more) {
        return Api.as(admin).body(body("MERGE", today(), more)).post("/api/v1/units/{id}/changes/preview", unit.id()).then().statusCode(200);
    }

    private static Map<String, Object> body(String kind, LocalDate on, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "effectiveOn", on.toString(), "reason", "Sắp xếp tổ chức"));
        body.putAll(more);
        return body;
    }

    private static ValidatableResponse search(String q) {
        return Api.anonymous().queryParam("q", q).get("/api/v1/units").then().statusCode(200);
    }

    private static ValidatableResponse history(Unit unit) {
        return Api.anonymous().get("/api/v1/units/{id}/changes", unit.id()).then().statusCode(200);
    }

    private static ValidatableResponse parentOf(Unit unit) {
        return Api.anonymous().get("/api/v1/units/{id}", unit.id()).then().statusCode(200);
    }

    private static void submittedIn(Campaign campaign, Unit unit, int expected) {
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(Api.anonymous().queryParam("campaign", campaign.id())
                .queryParam("unit", unit.id()).get("/api/v1/leaderboards").<Integer>path("self.figures.submitted")).isEqualTo(expected));
    }

    private LocalDate today() {
        return Time.dayOf(clock.instant());
    }
}
