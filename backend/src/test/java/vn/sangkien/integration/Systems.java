package vn.sangkien.integration;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.Api;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.time.Time;

/** Other systems, and the calls that they make. */
public final class Systems {

    public static final List<String> ALL = List.of("IDEAS_WRITE", "IDEAS_READ", "UNITS_READ", "STANDINGS_READ");

    private Systems() {
    }

    /** @param id its client_id */
    public record Sys(String id, String secretId, String secret) {
    }

    /** What is agreed with a system, which the test may change. */
    public static Map<String, Object> terms(List<String> scopes) {
        var terms = new HashMap<String, Object>();
        terms.put("name", "Phần mềm nhân sự");
        terms.put("ownerContact", "Phòng CNTT, 024 3825 0000");
        terms.put("purpose", "Gửi sáng kiến từ phần mềm nhân sự của công ty");
        terms.put("scopes", scopes);
        terms.put("addresses", List.of());
        terms.put("perMinute", 60_000);
        terms.put("lastDay", Time.dayOf(Instant.now()).plusDays(300).toString());
        return terms;
    }

    public static Sys admit(Person admin, Unit unit, Map<String, Object> terms) {
        Response made = Api.creating(admin).body(terms).post("/api/v1/units/{id}/api-clients", unit.id());
        made.then().statusCode(201);
        return new Sys(made.path("id"), made.path("secretId"), made.path("secret"));
    }

    public static Sys admit(Person admin, Unit unit) {
        return admit(admin, unit, terms(ALL));
    }

    public static Response ask(Sys system) {
        return form(Map.of("grant_type", "client_credentials", "client_id", system.id(), "client_secret", system.secret()));
    }

    public static Response form(Map<String, String> parameters) {
        return given().contentType(ContentType.URLENC).formParams(parameters).post("/oauth2/token");
    }

    public static String token(Sys system) {
        return ask(system).then().statusCode(200).extract().path("access_token");
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A complete idea of the person with this number at the unit, without its being handed in. */
    public static Map<String, Object> idea(Campaign campaign, Unit unit, String phone) {
        var form = new HashMap<>(Api.form());
        form.put("unitId", unit.id());
        var body = new HashMap<String, Object>();
        body.put("campaignId", campaign.id());
        body.put("author", Map.of("phone", phone, "name", "Lê Văn Thợ"));
        body.put("consent", Map.of("kind", "PAPER", "textVersion", "2026-1", "givenAt", "2026-02-01T02:00:00Z", "reference", "BM-01/2026-117"));
        body.put("form", form);
        return body;
    }

    public static Map<String, Object> handedIn(Campaign campaign, Unit unit, String phone) {
        Map<String, Object> body = idea(campaign, unit, phone);
        body.put("declarations", Api.DECLARATIONS);
        return body;
    }

    public static Response put(String token, String name, Map<String, Object> body) {
        return with(token).body(body).put("/api/v1/client/ideas/{name}", name);
    }
}
