package vn.sangkien.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.Api;
import vn.sangkien.Guarded;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.SecondFactorConfig;

/** An installation that wants a second step from everybody who holds a role (STAFF_SECOND_FACTOR_REQUIRED). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Guarded.class)
class SecondFactorRequiredTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    TestClock clock;

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void whoHoldsARoleDoesThatFirstAndCannotTurnItOffAgain() {
        clock.stopAt(clock.instant());
        Unit unit = world.unit(world.root(), "Cơ sở bắt buộc");
        Person officer = world.withPassword(world.person("Cán Bộ"), PASSWORD);
        world.grant(officer, Role.UNIT_OFFICER, unit);

        Api.as(officer).get("/api/v1/me").then().statusCode(200).body("duty", equalTo("SECOND_FACTOR"));
        Api.as(officer).get("/api/v1/review-queue").then().statusCode(403);
        Api.as(officer).get("/api/v1/me/second-factor").then().statusCode(200).body("required", equalTo(true));

        Authenticator app = Authenticator.of(officer, PASSWORD, null, clock.instant());
        Api.as(officer).get("/api/v1/me").then().body("duty", nullValue());
        Api.as(officer).get("/api/v1/review-queue").then().statusCode(200);
        clock.advance(Duration.ofSeconds(30));
        Api.as(officer).body(Authenticator.proof(PASSWORD, app.recoveryCodes.get(0))).post("/api/v1/me/second-factor/removal").then()
                .spec(Refused.with(403, "second-factor-required"));
    }

    @Test
    void workersAreNotAsked() {
        Person worker = world.worker(world.campaign(), world.unit(world.root(), "Cơ sở không bắt buộc"));
        Api.as(worker).get("/api/v1/me").then().statusCode(200).body("duty", nullValue());
        Api.as(worker).get("/api/v1/me/data").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"false,, false", "true,, true", "true, 2027-01-01, false", "true, 2026-12-31, true", "false, 2026-01-01, false"})
    void itIsWantedFromItsFirstDayOn(String required, String from, boolean wanted) {
        var settings = from == null ? Map.of("sangkien.second-factor.required", required)
                : Map.of("sangkien.second-factor.required", required, "sangkien.second-factor.required-from", from);
        SecondFactorConfig config = new SmallRyeConfigBuilder().withMapping(SecondFactorConfig.class).withSources(new PropertiesConfigSource(settings, "test", 100)).build()
                .getConfigMapping(SecondFactorConfig.class);
        // Late in the evening of the last of December in Vietnam.
        assertThat(config.requiredAt(Instant.parse("2026-12-31T16:59:00Z"))).isEqualTo(wanted);
    }
}
