package vn.sangkien.exchange.imports;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.sangkien.Api;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;

/** The calls of somebody who imports, as the page makes them. */
@ApplicationScoped
class ImportCalls {

    private final ImportClock clock;

    ImportCalls(ImportClock clock) {
        this.clock = clock;
    }

    static Response upload(Person by, ImportKind kind, Unit unit, Campaign campaign, String source, byte[] file) {
        return Api.creating(by).contentType(ContentType.BINARY).queryParam("kind", kind).queryParam("unit", unit.id()).queryParam("campaign", campaign.id()).queryParam("source", source)
                .queryParam("fileName", "danh-sach.xlsx").body(file).post("/api/v1/imports");
    }

    /** With the columns as they were guessed. */
    ValidatableResponse checked(Person by, String id, Object... more) {
        check(by, id, guessed(by, id), more).then().statusCode(200);
        clock.work();
        return get(by, id);
    }

    static Response check(Person by, String id, List<Map<String, Object>> matching, Object... more) {
        var body = new java.util.HashMap<String, Object>(Map.of("matching", matching));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return Api.as(by).header("If-Match", etag(by, id)).body(body).post("/api/v1/imports/{id}/check", id);
    }

    static List<Map<String, Object>> guessed(Person by, String id) {
        List<Map<String, Object>> titles = get(by, id).extract().path("titles");
        return titles.stream().filter(title -> title.get("column") != null).map(title -> Map.of("place", title.get("place"), "column", title.get("column"))).toList();
    }

    ValidatableResponse ran(Person by, String id) {
        run(by, id).then().statusCode(200);
        clock.work();
        return get(by, id);
    }

    static Response run(Person by, String id) {
        return Api.as(by).header("If-Match", etag(by, id)).post("/api/v1/imports/{id}/run", id);
    }

    static ValidatableResponse get(Person by, String id) {
        return Api.as(by).get("/api/v1/imports/{id}", id).then().statusCode(200);
    }

    static ValidatableResponse rows(Person by, String id, String outcome) {
        return Api.as(by).queryParam("outcome", outcome).queryParam("limit", 100).get("/api/v1/imports/{id}/rows", id).then().statusCode(200);
    }

    private static String etag(Person by, String id) {
        return Api.as(by).get("/api/v1/imports/{id}", id).header("ETag");
    }
}
