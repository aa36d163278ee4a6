package vn.sangkien.idea;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;

/** Bodies that no good client sends: each is refused with a problem, quickly, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MalformedRequestTest {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    World world;
    @Inject
    ObjectMapper json;
    @TestHTTPResource
    URI server;

    private Campaign campaign;
    private Person worker;

    @BeforeEach
    void aWorker() {
        campaign = world.campaign();
        worker = world.person("Người Gửi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "[]", "null", "1", "\"x\"", "{}{}", "{}x", "{'form':{}}", "{form:{}}", "{\"form\":{},}", "// x\n{}", "NaN", "<idea/>", "form=1"})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        assertRefused(400, post("application/json", body.getBytes(UTF_8)));
    }

    @Test
    void anEmptyBodyIsToldAsOne() throws Exception {
        String idea = Api.create(worker, campaign, Map.of()).path("id");
        for (HttpResponse<String> answer : List.of(post("application/json", new byte[0]), patch(""))) {
            assertRefused(400, answer);
            assertThat(json.readTree(answer.body()).path("detail").asText()).isEqualTo("Yêu cầu không có nội dung.");
            assertThat(json.readTree(answer.body()).path("detailEn").asText()).isEqualTo("The request has no content.");
        }
        Api.as(worker).contentType("application/octet-stream").body(new byte[1]).put("/api/v1/ideas/{id}/attachments/{file}/content", idea, idea).then()
                .spec(Refused.naming("offset")).body("violations[0].message", equalTo("Vị trí trong tệp: chưa có. Hãy điền mục này."));
    }

    @Test
    void aFieldGivenTwiceIsRefused() throws Exception {
        assertRefused(400, create("{\"title\":\"một\",\"title\":\"hai\"}"));
        assertRefused(400, post("application/json", "{\"campaignId\":\"%s\",\"form\":{},\"form\":{}}".formatted(campaign.id()).getBytes(UTF_8)));
    }

    @Test
    void tenThousandNestedBracketsAreRefused() throws Exception {
        assertRefused(400, post("application/json", "[".repeat(10_000).getBytes(UTF_8)));
        assertRefused(400, create("{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
        assertRefused(400, create("{\"x\":" + "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}"));
        assertRefused(400, patch("{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
    }

    @Test
    void giantNumbersAreRefused() throws Exception {
        String digits = "9".repeat(999_000);
        for (String number : new String[] {digits, "1e999999999", "-1e999999999", "1e-999999999", "0." + "0".repeat(900_000) + "1", "1e400", "99999999999999999999"}) {
            assertRefused(400, create("{\"benefitVnd\":" + number + "}"));
            assertRefused(400, patch("{\"benefitVnd\":" + number + "}"));
        }
    }

    @Test
    void aTextOverAnyUsefulLengthIsRefused() throws Exception {
        assertRefused(400, create("{\"description\":\"" + "x".repeat(900_000) + "\"}"));
        assertRefused(400, create("{\"" + "x".repeat(900_000) + "\":1}"));
    }

    @Test
    void invalidUtf8IsRefused() throws Exception {
        for (byte[] wrong : new byte[][] {{(byte) 0xff}, {(byte) 0xc3, 0x28}, {(byte) 0xe1, (byte) 0xba}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80}}) {
            var body = new ByteArrayOutputStream();
            body.write(start().getBytes(UTF_8));
            body.write("{\"title\":\"".getBytes(UTF_8));
            body.write(wrong);
            body.write("\"}}".getBytes(UTF_8));
            assertRefused(400, post("application/json", body.toByteArray()));
        }
    }

    @Test
    void zeroBytesInFrontAreRefused() throws Exception {
        assertRefused(400, post("application/json", ("\0\0\0" + start() + "{}}").getBytes(UTF_8)));
        assertRefused(400, post("application/json", new byte[] {0, 0, 0, 0}));
        assertRefused(400, post("application/json", new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 0x7f, 0x7f, 0x7f}));
        assertRefused(400, post("application/json", ("{\"title\":\"x\"}").getBytes(UTF_16LE)));
        assertRefused(400, create("{\"title\":\"a\0b\"}"));
    }

    @Test
    void aByteOrderMarkIsForgiven() throws Exception {
        assertThat(post("application/json", ("\ufeff" + start() + "{}}").getBytes(UTF_8)).statusCode()).isEqualTo(201);
    }

    @Test
    void escapedLoneSurrogatesAndZerosAreDroppedFromTexts() throws Exception {
        HttpResponse<String> answer = create("{\"title\":\"Cải\\ud800 tiến\\u0000 máy\\udfff\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json.readTree(answer.body()).at("/form/title").asText()).isEqualTo("Cải tiến máy");
    }

    @Test
    void aBodyOverOneMegabyteIsRefusedAsTooLarge() throws Exception {
        byte[] large = create(1_048_576 + 1);

        assertRefused(413, post("application/json", large));
        assertRefused(413, post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
    }

    @Test
    void aBodyOfOneMegabyteIsRead() throws Exception {
        byte[] largest = create(1_048_576);

        assertRefused(400, post("application/json", largest));
        assertRefused(400, post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(largest))));
    }

    @Test
    void aCompressedBombIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[50_000_000]);
        }
        HttpResponse<String> answer = send(request("/api/v1/ideas").header("Content-Type", "application/json").header("Content-Encoding", "gzip")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofByteArray(bytes.toByteArray())));
        assertThat(answer.statusCode()).isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "text/html; charset=utf-7"})
    void whatIsNotSentAsJsonIsRefused(String contentType) throws Exception {
        assertRefused(415, post(contentType, (start() + "{}}").getBytes(UTF_8)));
    }

    @Test
    void whatIsNoMediaTypeIsRefused() throws Exception {
        assertRefused(400, post("rubbish", (start() + "{}}").getBytes(UTF_8)));
    }

    @Test
    void aWrongMethodIsRefused() {
        Api.as(worker).delete("/api/v1/ideas").then().spec(Refused.with(405));
        Api.as(worker).body("{}").put("/api/v1/campaigns").then().spec(Refused.with(405));
        Api.as(worker).body("{}").post("/api/v1/units").then().spec(Refused.with(405));
        Api.as(worker).get("/api/v1/auth/login").then().spec(Refused.with(405));
    }

    @Test
    void aHeaderCannotChangeTheMethod() {
        Api.as(worker).header("X-HTTP-Method-Override", "DELETE").body("{}").post("/api/v1/ideas").then().spec(Refused.with(400));
    }

    @Test
    void anAddressThatDoesNotExistIsAProblemToo() {
        for (String path : new String[] {"/api/v1/nothing", "/api/v1", "/api/v2/ideas", "/api/v1/ideas/x/y/z", "/api/v1/ideas/x"}) {
            Api.as(worker).get(path).then().spec(Refused.with(404, "not-found"));
        }
    }

    @Test
    void onlyJsonIsAnswered() {
        Api.as(worker).accept("application/xml").get("/api/v1/me").then().spec(Refused.with(406));
    }

    @Test
    void longAddressesAndHeadersAreRefusedByTheDoor() {
        assertThat(Api.anonymous().queryParam("q", "x".repeat(200_000)).get("/api/v1/units").statusCode()).isBetween(400, 431);
        assertThat(Api.anonymous().header("X-Long", "x".repeat(20_000)).get("/api/v1/campaigns").statusCode()).isBetween(400, 431);
        Api.anonymous().get("/api/v1/campaigns").then().statusCode(200);
    }

    @Test
    void afterAllThatThereIsNoIdea() throws Exception {
        create("{\"title\":[1]}");
        create("{\"benefitVnd\":1e999999999}");

        Api.as(worker).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private String start() {
        return "{\"campaignId\":\"" + campaign.id() + "\",\"form\":";
    }

    private byte[] create(int length) {
        String head = start() + "{\"title\":\"";
        return (head + "x".repeat(length - head.length() - 3) + "\"}}").getBytes(UTF_8);
    }

    private HttpResponse<String> create(String form) throws Exception {
        return post("application/json", (start() + form + "}").getBytes(UTF_8));
    }

    private HttpResponse<String> patch(String changes) throws Exception {
        String idea = Api.create(worker, campaign, Map.of()).path("id");
        return send(request("/api/v1/ideas/" + idea).header("Content-Type", "application/json").header("If-Match", "\"0\"")
                .method("PATCH", BodyPublishers.ofString(changes)));
    }

    private HttpResponse<String> post(String contentType, byte[] body) throws Exception {
        return post(contentType, BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> post(String contentType, BodyPublisher body) throws Exception {
        return send(request("/api/v1/ideas").header("Content-Type", contentType).header("Idempotency-Key", UUID.randomUUID().toString()).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + worker.token()).timeout(Duration.ofSeconds(5));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void assertRefused(int status, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String member : new String[] {"type", "title", "titleEn", "detail", "detailEn"}) {
            assertThat(problem.path(member).asText()).as(member).isNotBlank();
        }
    }
}
