package vn.sangkien.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegistrationTest {

    @Inject
    World world;

    @Test
    void aPersonRegistersFromAWorkplaceAndFindsTheRegistrationAgain() {
        Campaign campaign = world.campaign();
        Unit school = world.unit(world.root(), "Trường Mầm non", Block.PUBLIC_SERVICE);
        Person teacher = world.person("Cô Giáo");
        mine(teacher, campaign).then().statusCode(204);

        register(teacher, campaign, school, "khoa-dang-ky-1").then().statusCode(201).body("unit.id", equalTo(school.id())).body("block", equalTo("PUBLIC_SERVICE"));

        mine(teacher, campaign).then().statusCode(200).body("unit.name", equalTo("Trường Mầm non"));
    }

    @Test
    void nobodyRegistersTwice() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Đăng Ký Hai Lần");
        register(person, campaign, unit, "khoa-thu-nhat").then().statusCode(201);

        register(person, campaign, unit, "khoa-thu-hai").then().spec(Refused.with(409, "already-registered"));
        register(person, campaign, world.unit(world.root(), "Cơ sở khác"), "khoa-thu-ba").then().spec(Refused.with(409, "already-registered"));
    }

    @Test
    void theSameRequestSentAgainGetsTheSameAnswer() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Mạng Chậm");
        String first = register(person, campaign, unit, "cung-mot-khoa").then().statusCode(201).extract().asString();

        assertThat(register(person, campaign, unit, "cung-mot-khoa").then().statusCode(201).extract().asString()).isEqualTo(first);
    }

    @Test
    void theSameKeyForAnotherUnitOrCampaignIsRefused() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Nhầm Khóa");
        register(person, campaign, unit, "mot-khoa-cu").then().statusCode(201);

        register(person, campaign, world.unit(world.root(), "Cơ sở khác"), "mot-khoa-cu").then().spec(Refused.with(422, "idempotency-mismatch"));
        register(person, world.campaign(), unit, "mot-khoa-cu").then().spec(Refused.with(422, "idempotency-mismatch"));
    }

    @Test
    void keysOfDifferentPeopleNeverMeet() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        String first = register(world.person("Người Một"), campaign, unit, "khoa-chung").then().statusCode(201).extract().path("id");

        register(world.person("Người Hai"), campaign, unit, "khoa-chung").then().statusCode(201).body("id", not(equalTo(first)));
    }

    @Test
    void tenRequestsAtOnceWithTheSameKeyRegisterOnce() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Bấm Liên Tục");

        var answers = AtOnce.call(10, () -> register(person, campaign, unit, "bam-lien-tuc"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    }

    @Test
    void twoTabsWithDifferentKeysRegisterOnceAndTheOtherIsTold() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Hai Thẻ");

        var answers = AtOnce.call(2, () -> Api.creating(person).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aKeyIsNeededAndMustHaveTheRightForm() {
        Campaign campaign = world.campaign();
        Map<String, String> body = Map.of("unitId", world.unit(world.root(), "Cơ sở").id());
        Person person = world.person("Thiếu Khóa");

        Api.as(person).body(body).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().spec(Refused.naming("Idempotency-Key"));
        for (String key : new String[] {"ngan", "x".repeat(65), "co dau cach"}) {
            Api.as(person).header("Idempotency-Key", key).body(body).post("/api/v1/campaigns/{id}/registrations", campaign.id())
                    .then().spec(Refused.naming("Idempotency-Key"));
        }
    }

    @Test
    void aClosedUnitTakesNobodyAndNamesItsSuccessor() {
        Campaign campaign = world.campaign();
        Unit closed = world.unit(world.root(), "Cơ sở đã giải thể");
        Unit successor = world.unit(world.root(), "Cơ sở kế thừa");
        world.close(closed, successor);

        register(world.person("Đến Muộn"), campaign, closed, "don-vi-da-dong").then().spec(Refused.with(422, "unit-closed"))
                .body("successor.id", equalTo(successor.id())).body("detail", containsString("Cơ sở kế thừa")).body("detailEn", containsString("Cơ sở kế thừa"));
    }

    @Test
    void anUnknownUnitIsRefusedAndAnUnknownCampaignIsNotFound() {
        Campaign campaign = world.campaign();
        Person person = world.person("Lạc Đường");

        Api.creating(person).body(Map.of("unitId", Id.of(Id.next()).toString())).post("/api/v1/campaigns/{id}/registrations", campaign.id())
                .then().spec(Refused.with(422, "unit-unknown"));
        Api.creating(person).body(Map.of("unitId", "khong-phai-ma")).post("/api/v1/campaigns/{id}/registrations", campaign.id())
                .then().spec(Refused.naming("unitId"));
        Api.creating(person).body(Map.of()).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().spec(Refused.naming("unitId"));
        Api.creating(person).body(Map.of("unitId", world.root().id())).post("/api/v1/campaigns/{id}/registrations", Id.of(Id.next()).toString())
                .then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void onlySomebodySignedInRegisters() {
        Api.anonymous().body(Map.of()).post("/api/v1/campaigns/{id}/registrations", world.campaign().id()).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void onePersonMayTakePartInTwoCampaigns() {
        Unit unit = world.unit(world.root(), "Cơ sở");
        Person person = world.person("Nhiệt Tình");

        register(person, world.campaign(), unit, "chuong-trinh-1").then().statusCode(201);
        register(person, world.campaign(), unit, "chuong-trinh-2").then().statusCode(201);
    }

    @Test
    void beforeTheFirstPhaseOneMayAlreadyRegister() {
        Campaign campaign = world.campaign(Instant.now(), new Duration[] {Duration.ofDays(5), Duration.ofDays(6), Duration.ofDays(7)});

        register(world.person("Đến Sớm"), campaign, world.unit(world.root(), "Cơ sở"), "dang-ky-som").then().statusCode(201);
    }

    private static Response register(Person person, Campaign campaign, Unit unit, String key) {
        return Api.as(person).header("Idempotency-Key", key).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id());
    }

    private static Response mine(Person person, Campaign campaign) {
        return Api.as(person).get("/api/v1/campaigns/{id}/registrations/mine", campaign.id());
    }
}
