package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sangkien.shared.id.Id;

/** Access tokens of clients. They say which secret they were got with, so that they end with it. */
@ApplicationScoped
public class ClientTokens {

    public static final String CLIENT = "client_id";
    public static final String SECRET = "sec";
    public static final String SCOPE = "scope";

    private final AccessTokens tokens;
    private final SessionConfig config;

    ClientTokens(AccessTokens tokens, SessionConfig config) {
        this.tokens = tokens;
        this.config = config;
    }

    public static boolean isOne(JsonWebToken token) {
        return token.containsClaim(CLIENT);
    }

    /** @param scope words with a space between */
    public String issue(long client, long secret, String scope) {
        return tokens.issueToClient(Id.of(client).toString(), Id.of(secret).toString(), scope);
    }

    public Duration lifetime() {
        return config.clientToken();
    }
}
