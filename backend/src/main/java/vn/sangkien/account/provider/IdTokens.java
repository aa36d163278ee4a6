package vn.sangkien.account.provider;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import vn.sangkien.account.key.Opaque;

/** Reads ID tokens as OpenID Connect Core 3.1.3.7 asks: signed by the provider, for us, now, and for this visit. */
final class IdTokens {

    private static final int LONGEST = 16_384;
    private static final int SKEW_SECONDS = 30;
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256, AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512, AlgorithmIdentifiers.RSA_PSS_USING_SHA256, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384, AlgorithmIdentifiers.EDDSA);

    private IdTokens() {
    }

    /** @throws InvalidJwtException with what is wrong, for the log */
    static JwtClaims verified(String token, String issuer, String clientId, String nonceHash, List<JsonWebKey> keys, Instant now) throws InvalidJwtException {
        if (token.length() > LONGEST) {
            throw new InvalidJwtException("too long", List.of(), null);
        }
        JwtClaims claims = new JwtConsumerBuilder().setJwsAlgorithmConstraints(SIGNED).setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setExpectedIssuer(issuer).setExpectedAudience(clientId).setRequireSubject().setRequireExpirationTime().setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS).setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli())).build().processToClaims(token);
        try {
            String nonce = claims.getStringClaimValue("nonce");
            boolean ours = nonce != null && MessageDigest.isEqual(Opaque.hash(nonce).getBytes(StandardCharsets.US_ASCII), nonceHash.getBytes(StandardCharsets.US_ASCII));
            boolean forUs = claims.getAudience().size() == 1 || clientId.equals(claims.getStringClaimValue("azp"));
            if (!ours || !forUs || claims.getSubject().isEmpty()) {
                throw new InvalidJwtException(ours ? "not for us alone" : "another nonce", List.of(), null);
            }
        } catch (MalformedClaimException odd) {
            throw new InvalidJwtException("odd claims", List.of(), null);
        }
        return claims;
    }
}
