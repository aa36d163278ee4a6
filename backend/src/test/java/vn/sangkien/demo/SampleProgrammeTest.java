package vn.sangkien.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.shared.id.Id;

/** The small programme, as every test run finds it loaded. Its first phase is closed off, so no other test changes that. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SampleProgrammeTest {

    private static final String SAMPLE = "FROM campaign c JOIN phase p ON p.campaign_id = c.id WHERE c.code = '" + SampleLoad.CODE + "'";

    @Inject
    AgroalDataSource database;
    @Inject
    SampleProgramme programme;

    @Test
    void theFirstPhaseEndedAboveItsTarget() throws SQLException {
        given().queryParam("campaign", id("SELECT c.id " + SAMPLE + " AND p.number = 1"))
                .queryParam("phase", id("SELECT p.id " + SAMPLE + " AND p.number = 1"))
                .queryParam("unit", id("SELECT id FROM unit WHERE code = 'TA'"))
                .get("/api/v1/leaderboards").then().statusCode(200)
                .body("self.figures.valid", equalTo(421)).body("self.figures.registrants", equalTo(168)).body("self.figures.pending", equalTo(0))
                .body("self.targets.assigned", equalTo(390)).body("self.targets.pctAssigned", equalTo(107.9f))
                .body("self.targets.completed", equalTo(true));
    }

    @Test
    void theUnitOfTheKnownWorkerReachedThePublishedPercentage() throws SQLException {
        given().queryParam("campaign", id("SELECT c.id " + SAMPLE + " AND p.number = 1"))
                .queryParam("phase", id("SELECT p.id " + SAMPLE + " AND p.number = 1"))
                .queryParam("unit", id("SELECT id FROM unit WHERE code = 'TA-Q01-001'"))
                .get("/api/v1/leaderboards").then().statusCode(200)
                .body("self.figures.valid", equalTo(196)).body("self.targets.assigned", equalTo(105))
                .body("self.targets.pctAssigned", equalTo(186.7f));
    }

    @Test
    void everyKnownAccountSignsInAndHoldsItsRole() {
        for (SampleAccount account : SampleAccount.values()) {
            String token = given().contentType(ContentType.JSON).body(Map.of("login", account.email(), "password", SampleAccount.PASSWORD))
                    .post("/api/v1/auth/login").then().statusCode(200).extract().path("accessToken");
            var me = given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200)
                    .body("displayName", equalTo(account.displayName)).body("phone", equalTo(account.phone()));
            if (account != SampleAccount.WORKER && account != SampleAccount.NEWCOMER) {
                me.body("grants.role", hasItem(account.role.name())).body("grants[0].until", nullValue());
            }
        }
    }

    @Test
    void everybodyAgreedToTakePartWhenTheyMadeTheirAccount() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM account a WHERE (a.id >> 12) & 1023 = 1023")).isPositive();
        assertThat(number("SELECT COUNT(*) FROM account a WHERE (a.id >> 12) & 1023 = 1023 AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.account_id = a.id"
                + " AND c.purpose = 'TAKE_PART' AND c.given_at = a.created_at)")).isZero();
        String token = given().contentType(ContentType.JSON).body(Map.of("login", SampleAccount.NEWCOMER.email(), "password", SampleAccount.PASSWORD))
                .post("/api/v1/auth/login").then().statusCode(200).extract().path("accessToken");
        given().auth().oauth2(token).get("/api/v1/me/consents/taking-part").then().statusCode(200).body("givenAt", notNullValue()).body("withdrawnAt", nullValue());
    }

    @Test
    void everyStepIsThereAndInOrder() throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM idea i WHERE " + ofSample("i") + " AND (SELECT e.to_state FROM idea_event e WHERE e.idea_id = i.id"
                + " ORDER BY e.id DESC LIMIT 1) <> i.state")).isZero();
        assertThat(number("SELECT COUNT(*) FROM idea i JOIN idea_event e ON e.idea_id = i.id JOIN idea_event l ON l.idea_id = i.id AND l.id > e.id AND l.at <= e.at"
                + " WHERE " + ofSample("i"))).isZero();
        assertThat(number("SELECT COUNT(*) FROM idea i WHERE " + ofSample("i") + " AND i.state = 'VALID' AND (i.recognition_number IS NULL"
                + " OR i.recognition_date < i.first_applied_on OR i.decided_at <= i.submitted_at)")).isZero();
        assertThat(number("SELECT COUNT(*) FROM idea i JOIN phase p ON p.id = i.phase_id WHERE " + ofSample("i")
                + " AND (i.submitted_at < p.opens_at OR i.submitted_at >= p.closes_at OR i.decided_at >= p.grace_ends_at)")).isZero();
    }

    @Test
    void thereIsAGroupWithMembersAndSomebodyWhoEntersLate() throws SQLException {
        String campaign = id("SELECT c.id " + SAMPLE + " AND p.number = 1");
        String group = given().get("/api/v1/campaigns/{id}/groups", campaign).then().statusCode(200).body("items[0].members", greaterThan(1))
                .extract().path("items[0].id");
        given().queryParam("campaign", campaign).queryParam("group", group).get("/api/v1/leaderboards").then().statusCode(200).body("total", greaterThan(1));
        assertThat(number("SELECT COUNT(*) FROM role_grant WHERE role = 'LATE_ENTRY' AND (id >> 12) & 1023 = 1023")).isEqualTo(1);
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        long before = number("SELECT COUNT(*) FROM idea_event");
        long begun = System.nanoTime();
        programme.start(null);
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
        assertThat(number("SELECT COUNT(*) FROM idea_event")).isEqualTo(before);
    }

    /** Ideas that only the load itself made. */
    private static String ofSample(String idea) {
        return "(" + idea + ".id >> 12) & 1023 = 1023 AND " + idea + ".campaign_id = (SELECT id FROM campaign WHERE code = '" + SampleLoad.CODE + "')";
    }

    private String id(String query) throws SQLException {
        return Id.of(number(query)).toString();
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
