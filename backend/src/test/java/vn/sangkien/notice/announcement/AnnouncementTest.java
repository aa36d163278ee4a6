package vn.sangkien.notice.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** An office tells its subtree something; nobody else hears it, and whoever hears it hears it once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnnouncementTest {

    @Inject
    World world;
    @Inject
    AnnouncementClock writer;
    @Inject
    Announcements announcements;
    @Inject
    Receivers receivers;

    private Unit district;
    private Campaign campaign;
    private Person leader;
    private Person worker;
    private Person outsider;

    @BeforeEach
    void aDistrictWithAWorker() {
        district = world.upper(world.root(), "Công đoàn quận có thông báo");
        campaign = world.campaign();
        leader = world.person("Chủ tịch", Role.LEADER, district);
        worker = world.worker(campaign, world.unit(district, "CĐCS có thông báo"));
        outsider = world.worker(campaign, world.unit(world.root(), "CĐCS bên ngoài"));
    }

    @Test
    void everybodyInTheSubtreeHasItOnceAndNobodyElse() {
        world.grant(worker, Role.REVIEWER, district);
        preview("EVERYBODY").then().statusCode(200).body("people", equalTo(2)).body("subject", equalTo("Họp sơ kết quý II"));
        Api.as(worker).get("/api/v1/me/notices").then().body("items", empty());

        String id = announce("EVERYBODY").then().statusCode(201).body("state", equalTo("WRITING")).body("people", equalTo(2)).extract().path("id");
        writer.work();
        writer.work();

        Api.as(worker).get("/api/v1/me/notices").then().body("items.kind", contains("ANNOUNCEMENT")).body("items[0].title.vi", equalTo("Họp sơ kết quý II"));
        Api.as(outsider).get("/api/v1/me/notices").then().body("items", empty());
        Api.as(leader).get("/api/v1/announcements/{id}", id).then().body("state", equalTo("DONE")).body("written", equalTo(2));
    }

    @Test
    void onlyOfficersHaveWhatIsForThem() {
        announce("OFFICERS").then().statusCode(201);
        writer.work();

        Api.as(leader).get("/api/v1/me/notices").then().body("items.kind", contains("ANNOUNCEMENT"));
        Api.as(worker).get("/api/v1/me/notices").then().body("items", empty());
    }

    @Test
    void whatIsTakenBackIsInNoInboxAnyMore() {
        Response made = announce("EVERYBODY");
        writer.work();
        String id = made.path("id");
        String version = Api.as(leader).get("/api/v1/announcements/{id}", id).header("ETag");

        Api.as(leader).header("If-Match", version).post("/api/v1/announcements/{id}/withdraw", id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        writer.work();

        Api.as(worker).get("/api/v1/me/notices").then().body("items", empty());
        Api.as(worker).get("/api/v1/me/notices/unread").then().body("count", equalTo(0));
    }

    @Test
    void othersSeeAndTakeBackNothing() {
        String id = announce("EVERYBODY").path("id");
        Person neighbour = world.person("Chủ tịch bên cạnh", Role.LEADER, world.upper(world.root(), "Công đoàn quận bên cạnh"));

        Api.as(neighbour).get("/api/v1/announcements/{id}", id).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).header("If-Match", "\"0\"").post("/api/v1/announcements/{id}/withdraw", id).then().spec(Refused.with(404, "not-found"));
        Api.as(neighbour).get("/api/v1/announcements").then().body("items.id", not(hasItem(id)));
        Api.creating(neighbour).body(body("EVERYBODY")).post("/api/v1/units/{id}/announcements", district.id()).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void theSixthOfADayIsRefused() {
        for (int i = 0; i < 5; i++) {
            announce("OFFICERS").then().statusCode(201);
        }

        announce("OFFICERS").then().spec(Refused.with(422, "too-many-announcements"));
        assertThat(Api.as(leader).get("/api/v1/announcements").<Integer>path("items.size()")).isEqualTo(5);
    }

    @Test
    void oneThatBreaksOffGoesOnBehindTheLastPersonAndNobodyHasItTwice() {
        Person second = world.worker(campaign, world.unit(district, "CĐCS thứ hai"));
        world.grant(second, Role.UNIT_OFFICER, district);
        // What other tests have left.
        writer.work();
        String id = announce("EVERYBODY").then().statusCode(201).body("people", equalTo(3)).extract().path("id");

        assertThat(announcements.some(1)).isTrue();
        Api.as(leader).get("/api/v1/announcements/{id}", id).then().body("state", equalTo("WRITING")).body("written", equalTo(1));
        writer.work();

        for (Person person : List.of(leader, worker, second)) {
            Api.as(person).get("/api/v1/me/notices").then().body("items.kind", contains("ANNOUNCEMENT"));
        }
        Api.as(leader).get("/api/v1/announcements/{id}", id).then().body("state", equalTo("DONE")).body("written", equalTo(3));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theWholeTreeIsWrittenToTheSamePeopleAsIfItWereSmall(Audience audience) {
        world.grant(worker, Role.REVIEWER, district);
        long root = world.root().value();

        List<Long> small = everybody(root, audience, 1);
        assertThat(everybody(root, audience, Receivers.MANY + 1)).isEqualTo(small).doesNotHaveDuplicates().contains(leader.value(), worker.value());
        assertThat(receivers.count(root, campaign.value(), audience)).isEqualTo(small.size());
        assertThat(small.contains(outsider.value())).isEqualTo(audience == Audience.EVERYBODY);
    }

    private List<Long> everybody(long unit, Audience audience, int about) {
        var all = new ArrayList<Long>();
        for (List<Long> some = List.of(0L); !some.isEmpty(); all.addAll(some)) {
            some = receivers.some(unit, campaign.value(), audience, all.isEmpty() ? 0 : all.get(all.size() - 1), 7, about);
        }
        return all;
    }

    private Response preview(String audience) {
        return Api.as(leader).body(body(audience)).post("/api/v1/units/{id}/announcements/preview", district.id());
    }

    private Response announce(String audience) {
        return Api.creating(leader).body(body(audience)).post("/api/v1/units/{id}/announcements", district.id());
    }

    private Map<String, Object> body(String audience) {
        return Map.of("campaignId", campaign.id(), "audience", audience, "subject", "Họp sơ kết quý II", "text", "14 giờ thứ Sáu tại hội trường quận.");
    }
}
