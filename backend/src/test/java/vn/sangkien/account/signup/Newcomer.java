package vn.sangkien.account.signup;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.guard.From;
import vn.sangkien.shared.id.Id;

/** Calls of somebody who is not signed in, from a network of their own. */
final class Newcomer {

    static final Map<String, String> TAKE_PART = Map.of("purpose", "TAKE_PART", "textVersion", "2026-1");

    private final String address = From.somewhere();

    /** Of nobody yet. */
    static String email() {
        return "moi" + Id.next() + "@example.vn";
    }

    /** Of nobody yet, as it is stored. */
    static String phone() {
        return "+8437" + "%07d".formatted(Math.floorMod(Id.next() >> 8, 10_000_000L));
    }

    RequestSpecification here() {
        return From.address(address);
    }

    Response ask(String contact, String purpose) {
        return here().body(Map.of("contact", contact, "purpose", purpose)).post("/api/v1/auth/codes");
    }

    /** @return the request's id */
    String asked(String contact, String purpose) {
        return ask(contact, purpose).then().statusCode(202).extract().path("requestId");
    }

    Response signIn(String requestId, String code) {
        return here().body(Map.of("requestId", requestId, "code", code)).post("/api/v1/auth/code-sign-in");
    }

    Response reset(String requestId, String code, String password) {
        return here().body(Map.of("requestId", requestId, "code", code, "newPassword", password)).post("/api/v1/auth/password-reset");
    }

    Response create(String ticket, String name, String password, List<Map<String, String>> consents) {
        var body = new HashMap<String, Object>(Map.of("ticket", ticket, "displayName", name, "consents", consents));
        body.put("password", password);
        return here().body(body).post("/api/v1/auth/accounts");
    }

    /** Another code than this. */
    static String not(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }
}
