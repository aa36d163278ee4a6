package vn.sangkien.account.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** Nobody agrees to anything by default. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsentTest {

    private static final Map<String, String> AGREE = Map.of("purpose", "PUBLISH_NAME", "textVersion", "2026-1");

    @Inject
    World world;

    private Person person;

    @BeforeEach
    void somebody() {
        person = world.person("Người hỏi ý kiến");
    }

    @Test
    void aPersonReadsTheWordsAgreesAndTakesItBack() {
        mine().body("items.purpose", contains("PUBLISH_NAME", "SIGN_NAME")).body("items[0].givenAt", nullValue()).body("items[0].text.vi", containsString("đồng ý công bố"));

        Api.creating(person).body(AGREE).post("/api/v1/me/consents").then().statusCode(201).body("givenAt", notNullValue());
        mine().body("items[0].givenAt", notNullValue());

        Api.as(person).delete("/api/v1/me/consents/PUBLISH_NAME").then().statusCode(204);
        mine().body("items[0].givenAt", nullValue());
        Api.as(person).delete("/api/v1/me/consents/PUBLISH_NAME").then().statusCode(204);
    }

    @Test
    void agreeingTwiceOrAtOnceIsOneConsentSinceTheFirst() throws Exception {
        AtOnce.call(5, () -> Api.creating(person).body(AGREE).post("/api/v1/me/consents").then().statusCode(201));
        String since = mine().extract().path("items[0].givenAt");

        Api.creating(person).body(AGREE).post("/api/v1/me/consents").then().statusCode(201).body("givenAt", equalTo(since));
    }

    @Test
    void onlyTheWordsOfNowCanBeAgreedTo() {
        Api.creating(person).body(Map.of("purpose", "PUBLISH_NAME", "textVersion", "1999-1")).post("/api/v1/me/consents").then().spec(Refused.with(409, "consent-text"));
        Api.creating(person).body(Map.of("purpose", "SELL_DATA", "textVersion", "2026-1")).post("/api/v1/me/consents").then().spec(Refused.naming("purpose"));
        Api.as(person).delete("/api/v1/me/consents/SELL_DATA").then().spec(Refused.with(404, "not-found"));
        Api.anonymous().get("/api/v1/me/consents").then().spec(Refused.with(401, "unauthenticated"));
    }

    private ValidatableResponse mine() {
        return Api.as(person).get("/api/v1/me/consents").then().statusCode(200);
    }
}
