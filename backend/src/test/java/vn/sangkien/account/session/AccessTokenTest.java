package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.key.SigningKeys;

/** Whoever changes anything about a token has none. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessTokenTest {

    @Inject
    World world;
    @Inject
    SigningKeys keys;
    @Inject
    Clock clock;

    private Person person;
    private JwtClaims claims;
    private JsonWebSignature token;

    @BeforeEach
    void asTheServerWouldMakeIt() throws Exception {
        person = world.person("Chủ Thẻ");
        var given = new JsonWebSignature();
        given.setCompactSerialization(person.token());
        claims = JwtClaims.parse(given.getUnverifiedPayload());
        token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("ES256");
        token.setKeyIdHeaderValue(keys.signingKeyId());
        token.setHeader("typ", "at+jwt");
        token.setKey(keys.signingKey());
    }

    @Test
    void aTokenMadeTheSameWayWorks() throws Exception {
        Api.anonymous().auth().oauth2(signed()).get("/api/v1/me").then().statusCode(200).body("id", equalTo(person.id()));
    }

    @Test
    void aTokenWithoutAlgorithmIsRefused() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + keys.signingKeyId() + "\"}");

        assertRefused(header + "." + base64(claims.toJson()) + ".");
        assertRefused(header + "." + base64(claims.toJson()) + "." + person.token().split("\\.")[2]);
    }

    @Test
    void aTokenWithAnEmptyOrForeignSignatureIsRefused() throws Exception {
        String[] parts = person.token().split("\\.");
        String other = world.person("Người Khác").token();

        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1]);
        assertRefused(parts[0] + "." + parts[1] + "." + other.split("\\.")[2]);
        assertRefused(parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + "." + base64(new String(new byte[64], StandardCharsets.ISO_8859_1)));
    }

    @Test
    void thePublicKeyIsNoSecretForAnHmac() throws Exception {
        String publicKey = new JsonWebKeySet(keys.verifying()).toJson(OutputControlLevel.PUBLIC_ONLY);
        token.setAlgorithmHeaderValue("HS256");
        for (byte[] secret : List.of(publicKey.getBytes(StandardCharsets.UTF_8), keys.verifying().get(0).getKey().getEncoded())) {
            token.setKey(new HmacKey(secret));
            assertRefused(signed());
        }
    }

    @Test
    void anRsaKeyOfOnesOwnIsRefused() throws Exception {
        token.setAlgorithmHeaderValue("RS256");
        token.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());

        assertRefused(signed());
    }

    @Test
    void anEcKeyOfOnesOwnUnderOurKeyIdIsRefused() throws Exception {
        token.setKey(EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey());

        assertRefused(signed());
    }

    @Test
    void aKeyCarriedOrPointedToByTheTokenIsNotUsed() throws Exception {
        var own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        own.setKeyId("mine");
        token.setKey(own.getPrivateKey());
        token.setKeyIdHeaderValue("mine");
        token.setJwkHeader(own);
        try (var canary = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            token.setHeader("jku", "http://127.0.0.1:" + canary.getLocalPort() + "/jwks.json");
            token.setHeader("x5u", "http://127.0.0.1:" + canary.getLocalPort() + "/cert.pem");

            assertRefused(signed());

            canary.setSoTimeout(200);
            assertThatThrownBy(canary::accept).as("nobody came for the key").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aTokenOfMoreThanFourKilobytesIsRefusedHoweverWellItIsSigned() throws Exception {
        claims.setStringClaim("padding", "x".repeat(2_000));
        Api.anonymous().auth().oauth2(signed()).get("/api/v1/me").then().statusCode(200);

        claims.setStringClaim("padding", "x".repeat(3_600));
        assertThat(signed()).hasSizeBetween(5_000, 5_500);
        assertRefused(signed());
    }

    @Test
    void aTokenInTheAddressOrInACookieIsNotRead() {
        Api.anonymous().queryParam("access_token", person.token()).queryParam("token", person.token()).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().cookie("Bearer", person.token()).cookie("Authorization", person.token()).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void anotherKeyIdIsRefused() throws Exception {
        for (String kid : new String[] {"../../etc/passwd", "", keys.signingKeyId() + "x"}) {
            token.setKeyIdHeaderValue(kid);
            assertRefused(signed());
        }
    }

    @Test
    void anotherTypeIsRefused() throws Exception {
        for (String type : new String[] {"JWT", "rt+jwt", null}) {
            token.setHeader("typ", type);
            assertRefused(signed());
        }
    }

    @Test
    void anotherIssuerIsRefused() throws Exception {
        claims.setIssuer("someone-else");

        assertRefused(signed());
    }

    @Test
    void anotherAudienceIsRefused() throws Exception {
        claims.setAudience("sangkien-integrator");

        assertRefused(signed());
    }

    @Test
    void aTokenThatExpiredASecondAgoIsRefused() throws Exception {
        claims.setExpirationTime(at(Duration.ofSeconds(-1)));
        assertRefused(signed());

        claims.setExpirationTime(at(Duration.ofSeconds(60)));
        Api.anonymous().auth().oauth2(signed()).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aTokenThatNeverExpiresOrIsForLaterIsRefused() throws Exception {
        claims.setNotBefore(at(Duration.ofSeconds(60)));
        assertRefused(signed());

        claims.unsetClaim("nbf");
        claims.unsetClaim("exp");
        assertRefused(signed());
    }

    @Test
    void aTokenOfNobodyOrOfNoSessionIsRefused() throws Exception {
        for (Map.Entry<String, String> changed : Map.of("sub", "1", "sid", "1").entrySet()) {
            String right = claims.getStringClaimValue(changed.getKey());
            claims.setStringClaim(changed.getKey(), changed.getValue());
            assertRefused(signed());
            claims.setStringClaim(changed.getKey(), right);
        }
        claims.unsetClaim("sid");
        assertRefused(signed());
    }

    @Test
    void theSessionOfOnePersonIsNoneForAnother() throws Exception {
        var other = new JsonWebSignature();
        other.setCompactSerialization(world.person("Nạn Nhân").token());
        claims.setSubject(JwtClaims.parse(other.getUnverifiedPayload()).getSubject());

        assertRefused(signed());
    }

    @Test
    void theTokenOfAClosedAccountIsRefusedAtOnce() {
        world.closeAccount(person);

        assertRefused(person.token());
    }

    @Test
    void anEncryptedTokenIsNotEvenUnpacked() throws Exception {
        var encrypted = new JsonWebEncryption();
        encrypted.setAlgorithmHeaderValue("ECDH-ES");
        encrypted.setEncryptionMethodHeaderParameter("A128CBC-HS256");
        encrypted.setKeyIdHeaderValue(keys.signingKeyId());
        encrypted.setHeader("typ", "at+jwt");
        encrypted.enableDefaultCompression();
        encrypted.setKey(keys.verifying().get(0).getKey());
        encrypted.setPayload(claims.toJson() + " ".repeat(1_000_000));

        assertRefused(encrypted.getCompactSerialization());
    }

    @Test
    void rubbishIsRefused() {
        for (String rubbish : new String[] {"x", "a.b.c", "a.b.c.d.e", "x".repeat(5_000), person.token() + "x", person.token() + ".x"}) {
            assertRefused(rubbish);
        }
    }

    @Test
    void aForgedTokenIsRefusedEvenWhereNobodyNeedsOne() {
        Api.anonymous().auth().oauth2("a.b.c").get("/api/v1/campaigns").then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void thePublishedKeysVerifyATokenAndAreOnlyPublic() throws Exception {
        String published = Api.anonymous().get("/.well-known/jwks.json").then().statusCode(200)
                .contentType("application/jwk-set+json").extract().asString();

        assertThat(published).contains("\"kty\"").doesNotContain("\"d\"");
        var signature = new JsonWebSignature();
        signature.setCompactSerialization(person.token());
        signature.setKey(new JwksVerificationKeyResolver(new JsonWebKeySet(published).getJsonWebKeys()).resolveKey(signature, List.of()));
        assertThat(signature.verifySignature()).isTrue();
    }

    @Test
    void aTokenTellsNothingAboutThePerson() throws Exception {
        assertThat(claims.getClaimNames()).containsExactlyInAnyOrder("sub", "sid", "iss", "aud", "iat", "exp", "jti");
    }

    private String signed() throws Exception {
        token.setPayload(claims.toJson());
        return token.getCompactSerialization();
    }

    private NumericDate at(Duration fromNow) {
        return NumericDate.fromMilliseconds(clock.instant().plus(fromNow).toEpochMilli());
    }

    private static void assertRefused(String token) {
        Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().spec(Refused.with(401, "unauthenticated"));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
