package vn.sangkien.account.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;
import vn.sangkien.account.factor.Authenticator;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;

/** Against a provider that speaks OpenID Connect over the network. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProviderSignInTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @ConfigProperty(name = "sangkien.providers.thu.issuer")
    URI issuer;

    private final String here = From.somewhere();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final String subject = UUID.randomUUID().toString();
    private MockOAuth2Server provider;
    private Person person;

    @BeforeEach
    void aProviderAndSomebody() throws Exception {
        provider = new MockOAuth2Server();
        provider.start(InetAddress.getByName("127.0.0.1"), issuer.getPort());
        person = world.withPassword(world.person("Người Có Hai Tài Khoản"), PASSWORD);
    }

    @AfterEach
    void stop() {
        provider.shutdown();
        clock.run();
    }

    /** What the browser has when the provider has sent it back. */
    private record Back(String state, String code, String cookie) {
    }

    @Test
    void theFirstTimeACodeOfTheAccountConfirmsAndAfterwardsTheProviderIsEnough() throws Exception {
        says(verified());
        Response first = signIn(visit());
        first.then().statusCode(200).body("session", nullValue()).body("confirmation.contact", notNullValue());
        assertThat(first.cookies()).doesNotContainKey("rt");
        confirm(first, post.codeTo(person.email())).then().statusCode(200).cookie("rt", notNullValue());

        says(Map.of());
        String token = signIn(visit()).then().statusCode(200).body("confirmation", nullValue()).cookie("rt", notNullValue()).extract().path("session.accessToken");
        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("id", equalTo(person.id()));
    }

    @Test
    void whatTheProviderHasNotVerifiedLinksNothing() throws Exception {
        for (Map<String, Object> claims : List.of(Map.<String, Object>of("email", person.email()), Map.<String, Object>of("email", person.email(), "email_verified", false),
                Map.<String, Object>of("email", person.email(), "email_verified", "true"), Map.<String, Object>of("email", "khac" + Id.next() + "@example.vn", "email_verified", true))) {
            says(claims);
            signIn(visit()).then().spec(Refused.with(422, "provider-unknown"));
        }
        says(Map.of("phone_number", world.phoneOf(person), "phone_number_verified", true));
        signIn(visit()).then().statusCode(200).body("confirmation", notNullValue());
    }

    @Test
    void aWrongCodeLinksNothing() throws Exception {
        says(verified());
        Response first = signIn(visit());
        String code = post.codeTo(person.email());
        confirm(first, code.equals("123456") ? "654321" : "123456").then().spec(Refused.with(422, "code-wrong"));
        says(verified());
        clock.stopAt(clock.instant());
        signIn(visit()).then().spec(Refused.with(429, "code-too-soon"));
        confirm(first, code).then().statusCode(200);
        confirm(first, code).then().spec(Refused.with(422, "code-over"));
    }

    @Test
    void anAnswerWorksOnceAndOnlyInTheBrowserThatAsked() throws Exception {
        says(verified());
        Back back = visit();
        signIn(new Back(back.state(), back.code(), "x".repeat(43))).then().spec(Refused.with(422, "provider-over"));
        signIn(new Back("x".repeat(43), back.code(), back.cookie())).then().spec(Refused.with(422, "provider-over"));

        List<Integer> answers = AtOnce.call(20, () -> signIn(back).statusCode());
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 422);
    }

    @Test
    void tokensThatProveNothingAreRefused() throws Exception {
        for (Map<String, Object> odd : List.of(Map.<String, Object>of("nonce", "another"), Map.<String, Object>of("aud", "somebody-else"), Map.<String, Object>of("iss", "https://evil.example"),
                Map.<String, Object>of("exp", clock.instant().getEpochSecond() - 120))) {
            var claims = new HashMap<>(verified());
            claims.putAll(odd);
            says(claims);
            signIn(visit()).then().spec(Refused.with(422, "provider-refused"));
        }
        Back back = visit();
        signIn(new Back(back.state(), "no-such-code", back.cookie())).then().spec(Refused.with(422, "provider-refused"));
    }

    @Test
    void itIsOverAfterTenMinutes() throws Exception {
        says(verified());
        Back back = visit();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(10)));
        signIn(back).then().spec(Refused.with(422, "provider-over"));
    }

    @Test
    void theSecondStepStaysAhead() throws Exception {
        world.grant(person, Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Cổng Thử"));
        Authenticator app = Authenticator.of(person, PASSWORD, null, clock.instant());
        post.textsTo(person.email());
        says(verified());
        String ticket = confirm(signIn(visit()), post.codeTo(person.email())).then().spec(Refused.with(401, "second-step")).extract().path("ticket");
        Authenticator.second(here, ticket, app.code(clock.instant().plusSeconds(30))).then().statusCode(200);
    }

    @Test
    void whatIsConfiguredIsOnTheSignInPageAndNothingElse() {
        Api.anonymous().get("/api/v1/auth/providers").then().statusCode(200).body("id", hasItem("thu")).body("name.vi", hasItem("Cổng thử"));
        From.address(here).post("/api/v1/auth/providers/other/start").then().spec(Refused.with(404, "not-found"));
        From.address(here).header("Origin", "https://evil.example").post("/api/v1/auth/providers/thu/start").then().spec(Refused.with(403, "forbidden"));
    }

    private Map<String, Object> verified() {
        return Map.of("email", person.email(), "email_verified", true);
    }

    private void says(Map<String, Object> claims) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback("thu", subject, "JWT", List.of("sangkien"), claims, 300));
    }

    private Back visit() throws Exception {
        Response start = From.address(here).post("/api/v1/auth/providers/thu/start");
        String address = start.then().statusCode(200).extract().path("address");
        assertThat(address).contains("code_challenge_method=S256").contains("redirect_uri=https%3A%2F%2Fsangkien.example.vn%2Fprovider-sign-in");
        String location = browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).headers().firstValue("Location").orElseThrow();
        Map<String, String> query = new HashMap<>();
        for (String part : URI.create(location).getRawQuery().split("&")) {
            query.put(part.split("=")[0], URLDecoder.decode(part.split("=")[1], StandardCharsets.UTF_8));
        }
        return new Back(query.get("state"), query.get("code"), start.cookie("op"));
    }

    private Response signIn(Back back) {
        return From.address(here).cookie("op", back.cookie()).body(Map.of("state", back.state(), "code", back.code())).post("/api/v1/auth/provider-sign-in");
    }

    private Response confirm(Response first, String code) {
        return From.address(here).body(Map.of("ticket", first.path("confirmation.ticket"), "requestId", first.path("confirmation.requestId"), "code", code))
                .post("/api/v1/auth/provider-confirmation");
    }
}
