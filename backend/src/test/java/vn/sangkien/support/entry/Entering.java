package vn.sangkien.support.entry;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.sangkien.Api;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.idea.attachment.SentFiles;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Enters as an operator's screen does. */
final class Entering {

    static final String ALL = "/api/v1/assisted-entries";
    static final String WORDS = "2026-1";

    private Entering() {
    }

    /** Of nobody yet. */
    static String phone() {
        return "+8436" + "%07d".formatted(Math.floorMod(Id.next() >> 8, 10_000_000L));
    }

    /** Handed in, for who has this phone; without a phone for somebody who has none. */
    static Map<String, Object> idea(Campaign campaign, Unit unit, String phone, String proof) {
        var form = new HashMap<>(Api.form());
        form.put("unitId", unit.id());
        var author = new HashMap<String, Object>(Map.of("name", "Lê Thị Thợ"));
        if (phone != null) {
            author.put("phone", phone);
        }
        var body = new HashMap<String, Object>(Map.of("campaignId", campaign.id(), "author", author, "form", form, "declarations", Api.DECLARATIONS));
        if (proof != null) {
            body.put("proofId", proof);
        }
        return body;
    }

    static Response enter(Person operator, Map<String, Object> body) {
        return Api.creating(operator).body(body).post(ALL);
    }

    static Response ask(Person operator, String phone) {
        return Api.as(operator).body(Map.of("phone", phone)).post(ALL + "/consent-codes");
    }

    static Response confirm(Person operator, String requestId, String code) {
        return Api.as(operator).body(Map.of("requestId", requestId, "code", code, "textVersion", WORDS)).post(ALL + "/consent-codes/confirmation");
    }

    /** A code sent and read out. @return the proof */
    static String code(Person operator, String phone, Post post) {
        String request = ask(operator, phone).then().statusCode(202).extract().path("requestId");
        return confirm(operator, request, post.codeTo(phone)).then().statusCode(200).extract().path("id");
    }

    static Response paper(Person operator, byte[] picture) {
        return Api.as(operator).contentType("application/octet-stream").header("Idempotency-Key", UUID.randomUUID().toString()).queryParam("textVersion", WORDS)
                .queryParam("signedOn", Time.dayOf(Instant.now()).toString()).body(picture).post(ALL + "/papers");
    }

    /** @return the proof */
    static String paper(Person operator) {
        return paper(operator, SentFiles.picture("jpg", 300, 200)).then().statusCode(201).extract().path("id");
    }
}
