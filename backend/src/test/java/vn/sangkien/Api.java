package vn.sangkien;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;

/** The calls that many tests make, as a client makes them. */
public final class Api {

    private Api() {
    }

    public static RequestSpecification as(Person person) {
        return given().auth().oauth2(person.token()).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification creating(Person person) {
        return as(person).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A form that may be submitted. */
    public static Map<String, Object> form() {
        var form = new LinkedHashMap<String, Object>();
        form.put("title", "Cải tiến gá kẹp phôi trên máy phay CNC");
        form.put("solutionType", "TECHNICAL");
        form.put("field", "PRODUCTION");
        form.put("description", "Thiết kế lại gá kẹp để thay phôi trong 40 giây thay vì 3 phút, dùng thép tận dụng tại xưởng.");
        form.put("benefitText", "Giảm thời gian chờ, mỗi ca làm thêm được 12 sản phẩm.");
        form.put("firstAppliedOn", "2025-03-01");
        return form;
    }

    public static final Map<String, Object> DECLARATIONS = Map.of("truthful", true, "notIpProtected", true, "mayPublish", true);

    public static final Map<String, Object> ACCEPT = Map.of("outcome", "VALID",
            "recognition", Map.of("number", "12/QĐ-CĐCS", "date", "2025-04-01", "body", "Hội đồng sáng kiến Công ty", "level", "GRASSROOTS"));

    public static Response create(Person author, Campaign campaign, Map<String, Object> form) {
        return creating(author).body(Map.of("campaignId", campaign.id(), "form", form)).post("/api/v1/ideas");
    }

    /** Changes a draft of which the caller had read this version. */
    public static Response patch(Person author, String idea, int version, Object changes) {
        return as(author).header("If-Match", "\"" + version + "\"").body(changes).patch("/api/v1/ideas/{id}", idea);
    }

    public static Response submit(Person author, String idea) {
        return creating(author).body(DECLARATIONS).post("/api/v1/ideas/{id}/submission", idea);
    }

    /** A new draft with a complete form. @return its id */
    public static String draft(Person author, Campaign campaign) {
        return create(author, campaign, form()).then().statusCode(201).extract().path("id");
    }

    /** A new idea, submitted. @return its id */
    public static String submitted(Person author, Campaign campaign) {
        String id = draft(author, campaign);
        submit(author, id).then().statusCode(200);
        return id;
    }

    public static Response decide(Person officer, String idea, Map<String, ?> decision) {
        String etag = as(officer).get("/api/v1/ideas/{id}", idea).header("ETag");
        return as(officer).header("If-Match", etag == null ? "\"0\"" : etag).body(decision).post("/api/v1/ideas/{id}/decision", idea);
    }

    /** A decision other than VALID, with a reason. */
    public static Map<String, Object> refusing(String outcome) {
        return Map.of("outcome", outcome, "reasonCode", "NOT_APPLIED", "reason", "Chưa áp dụng trong thực tế tại đơn vị.");
    }

    public static Map<String, Object> returning(String text) {
        return Map.of("outcome", "NEEDS_INFO", "reasonCode", "INSUFFICIENT_CONTENT", "reason", text);
    }
}
