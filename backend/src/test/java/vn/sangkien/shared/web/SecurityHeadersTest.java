package vn.sangkien.shared.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.account.guard.From;

/** What browsers are told besides the answer. The pages themselves are looked at in the tests of the web server and of the program. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityHeadersTest {

    @Test
    void everyAnswerAlsoARefusalForbidsGuessingFramingAndTellingOthers() {
        for (String path : new String[] {"/api/v1/campaigns", "/api/v1/me", "/api/v1/nothing-here", "/.well-known/jwks.json"}) {
            Api.anonymous().get(path).then().header("X-Content-Type-Options", equalTo("nosniff")).header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin")).header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                    .header("Server", nullValue()).header("X-Powered-By", nullValue());
        }
    }

    @Test
    void onlyATrustedProxySaysThatSomebodyCameByTls() {
        String somewhere = From.somewhere();
        From.address(somewhere).header("X-Forwarded-Proto", "https").get("/api/v1/campaigns").then().statusCode(200)
                .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"));
        From.address(somewhere).header("X-Forwarded-Proto", "http").get("/api/v1/campaigns").then().header("Strict-Transport-Security", nullValue());
        From.stranger().header("X-Forwarded-Proto", "https").header("Forwarded", "proto=https").get("/api/v1/campaigns").then().statusCode(200)
                .header("Strict-Transport-Security", nullValue());
        Api.anonymous().get("/api/v1/campaigns").then().header("Strict-Transport-Security", nullValue());
    }
}
