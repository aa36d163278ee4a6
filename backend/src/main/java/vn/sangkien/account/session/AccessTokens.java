package vn.sangkien.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import vn.sangkien.account.key.SigningKeys;

/**
 * Writes and reads the ten-minute access tokens: ES256 only, with issuer, audience, {@code typ: at+jwt} and one of our
 * own key ids; addresses of keys inside a token are never followed. They name the person and the session, nothing else.
 * Those of clients have an audience of their own and name the client, its secret and what it asked for.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokens extends JWTCallerPrincipalFactory {

    private static final String TYPE = "at+jwt";
    private static final int LONGEST = 4096;

    private final SigningKeys keys;
    private final SessionConfig config;
    private final Clock clock;
    /** Tokens signed here or found rightly signed: verifying takes a millisecond, and people send the same token with every request. */
    private final Cache<ByteBuffer, Boolean> verified = Caffeine.newBuilder().maximumSize(20_000).build();

    AccessTokens(SigningKeys keys, SessionConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    String issue(long accountId, long sessionId) {
        var now = clock.instant();
        String token = Jwt.subject(Long.toString(accountId))
                .claim("sid", Long.toString(sessionId))
                .issuer(config.issuer()).audience(config.audience())
                .issuedAt(now).expiresAt(now.plus(config.accessToken()))
                .jws().algorithm(SignatureAlgorithm.ES256).keyId(keys.signingKeyId()).header("typ", TYPE)
                .sign(keys.signingKey());
        verified.put(print(token), true);
        return token;
    }

    /** With an audience of its own: it is no person, and works nowhere else. */
    String issueToClient(String client, String secret, String scope) {
        var now = clock.instant();
        String token = Jwt.subject(client)
                .claim(ClientTokens.CLIENT, client).claim(ClientTokens.SECRET, secret).claim(ClientTokens.SCOPE, scope)
                .issuer(config.issuer()).audience(config.clientAudience())
                .issuedAt(now).expiresAt(now.plus(config.clientToken()))
                .jws().algorithm(SignatureAlgorithm.ES256).keyId(keys.signingKeyId()).header("typ", TYPE)
                .sign(keys.signingKey());
        verified.put(print(token), true);
        return token;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        if (token.length() > LONGEST) {
            throw new ParseException("token too long");
        }
        try {
            ByteBuffer print = print(token);
            boolean known = verified.getIfPresent(print) != null;
            var builder = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(config.issuer()).setExpectedAudience(config.audience(), config.clientAudience())
                    .setRequireSubject().setRequireExpirationTime().setRequireIssuedAt()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()));
            var consumer = known ? builder.setSkipSignatureVerification()
                    : builder.setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.verifying()));
            var claims = consumer.build().processToClaims(token);
            verified.put(print, true);
            if (claims.getSubject().isEmpty() || !complete(claims)) {
                throw new ParseException("token without person or session, or client");
            }
            return new DefaultJWTCallerPrincipal(TYPE, claims);
        } catch (InvalidJwtException | MalformedClaimException refused) {
            throw new ParseException("token refused", refused);
        }
    }

    /** One for people names a session, one for clients the client and the secret, and none is both. */
    private boolean complete(JwtClaims claims) throws MalformedClaimException {
        boolean ofPerson = claims.getAudience().equals(List.of(config.audience())) && claims.hasClaim("sid") && !claims.hasClaim(ClientTokens.CLIENT);
        boolean ofClient = claims.getAudience().equals(List.of(config.clientAudience())) && claims.hasClaim(ClientTokens.CLIENT)
                && claims.hasClaim(ClientTokens.SECRET) && claims.hasClaim(ClientTokens.SCOPE) && !claims.hasClaim("sid");
        return ofPerson || ofClient;
    }

    private static ByteBuffer print(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
