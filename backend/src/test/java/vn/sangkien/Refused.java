package vn.sangkien;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.blankOrNullString;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** What every refusal looks like: a problem with a stable type, told in Vietnamese and in English. */
public final class Refused {

    private Refused() {
    }

    public static ResponseSpecification with(int status, String type) {
        return any(status).expectBody("type", equalTo("/problems/" + type)).build();
    }

    public static ResponseSpecification with(int status) {
        return any(status).build();
    }

    /** A 400 that names the field in both languages. */
    public static ResponseSpecification naming(String field) {
        String violation = "violations.find { it.field == '" + field + "' }.";
        return any(400).expectBody("type", equalTo("/problems/validation"))
                .expectBody("violations.field", hasItem(field))
                .expectBody(violation + "message", is(not(blankOrNullString())))
                .expectBody(violation + "messageEn", is(not(blankOrNullString()))).build();
    }

    private static ResponseSpecBuilder any(int status) {
        return new ResponseSpecBuilder().expectStatusCode(status).expectContentType("application/problem+json")
                .expectBody("status", equalTo(status))
                .expectBody("title", is(not(blankOrNullString()))).expectBody("titleEn", is(not(blankOrNullString())))
                .expectBody("detail", is(not(blankOrNullString()))).expectBody("detailEn", is(not(blankOrNullString())));
    }
}
