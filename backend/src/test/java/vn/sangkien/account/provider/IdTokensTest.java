package vn.sangkien.account.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sangkien.account.key.Opaque;

class IdTokensTest {

    private static final String ISSUER = "https://login.example.vn";
    private static final String NONCE = "n-0S6_WzA2Mj";
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);

    private static RsaJsonWebKey key;
    private static RsaJsonWebKey otherKey;

    @BeforeAll
    static void keys() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("one");
        otherKey = RsaJwkGenerator.generateJwk(2048);
        otherKey.setKeyId("one");
    }

    @Test
    void oneForThisVisitIsTaken() throws Exception {
        JwtClaims claims = verified(token(Map.of()));
        assertThat(claims.getSubject()).isEqualTo("subject-1");
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        refused(token(Map.of("nonce", "another")));
        refused(token(Map.of("iss", "https://evil.example")));
        refused(token(Map.of("aud", "somebody-else")));
        refused(token(Map.of("aud", List.of("sangkien", "somebody-else"))));
        refused(token(Map.of("exp", NOW.getEpochSecond() - 60)));
        refused(token(Map.of("nbf", NOW.getEpochSecond() + 600)));
        refused(token(Map.of("sub", "")));
        JwtClaims without = claims(Map.of());
        without.unsetClaim("nonce");
        refused(signed(without, AlgorithmIdentifiers.RSA_USING_SHA256, key));
        assertThat(verified(token(Map.of("aud", List.of("sangkien", "somebody-else"), "azp", "sangkien"))).getSubject()).isEqualTo("subject-1");
    }

    @Test
    void oneThatTheProviderHasNotSignedIsRefused() throws Exception {
        refused(signed(claims(Map.of()), AlgorithmIdentifiers.RSA_USING_SHA256, otherKey));
        refused(signed(claims(Map.of()), AlgorithmIdentifiers.NONE, null));
        var bySecret = new JsonWebSignature();
        bySecret.setPayload(claims(Map.of()).toJson());
        bySecret.setKeyIdHeaderValue("one");
        bySecret.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        bySecret.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        refused(bySecret.getCompactSerialization());
        String right = token(Map.of());
        refused(right.substring(0, right.length() - 8) + "AAAAAAAA");
        refused("no token");
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> verified(token)).isInstanceOf(InvalidJwtException.class);
    }

    private static JwtClaims verified(String token) throws InvalidJwtException {
        JsonWebKey known = publicOf(key);
        return IdTokens.verified(token, ISSUER, "sangkien", Opaque.hash(NONCE), List.of(known), NOW);
    }

    private static JsonWebKey publicOf(RsaJsonWebKey pair) {
        try {
            return JsonWebKey.Factory.newJwk(pair.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String token(Map<String, Object> changes) throws JoseException {
        return signed(claims(changes), AlgorithmIdentifiers.RSA_USING_SHA256, key);
    }

    private static JwtClaims claims(Map<String, Object> changes) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("sangkien");
        claims.setSubject("subject-1");
        claims.setStringClaim("nonce", NONCE);
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.getEpochSecond() + 300));
        changes.forEach(claims::setClaim);
        return claims;
    }

    private static String signed(JwtClaims claims, String algorithm, RsaJsonWebKey by) throws JoseException {
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(algorithm);
        if (by != null) {
            token.setKeyIdHeaderValue("one");
            token.setKey(by.getPrivateKey());
        }
        return token.getCompactSerialization();
    }
}
