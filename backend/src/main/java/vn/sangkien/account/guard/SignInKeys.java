package vn.sangkien.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.key.SigningKeys;

/** Names for logins and networks that tell nothing to whoever has only the database. */
@ApplicationScoped
class SignInKeys {

    private final byte[] secret;

    SignInKeys(SigningKeys keys) {
        this.secret = keys.secret("sign-in places");
    }

    /**
     * What one try is counted under. It depends on what was typed and never on whether anybody has that login.
     *
     * @param browser the login in this browser; null when the browser shows no cookie
     * @param nowhere where failures from a known place count, and close nothing: less work would tell that somebody signs in from here
     */
    record Keys(String login, String network, String here, String browser, List<String> nowhere) {

        List<String> places() {
            return browser == null ? List.of(here) : List.of(here, browser);
        }

        List<String> everywhere() {
            return List.of(login, network);
        }
    }

    Keys of(String typed, Visitor visitor) {
        String login = AccountService.normalLogin(typed);
        return new Keys(key("login", login), key("network", visitor.network()), key("here", login, visitor.network()),
                visitor.device().map(device -> browser(login, device)).orElse(null),
                List.of(key("known login", login), key("known network", visitor.network())));
    }

    String browser(String normalLogin, String device) {
        return key("browser", normalLogin, device);
    }

    String person(long account) {
        return key("person", Long.toString(account));
    }

    String secondStep(long account) {
        return key("second step", Long.toString(account));
    }

    String receipt(String beginning, Visitor visitor) {
        return key("receipt", beginning, visitor.network());
    }

    String receipt(String beginning) {
        return key("receipt", beginning);
    }

    String receipt(long account) {
        return key("receipt of", Long.toString(account));
    }

    String client(String typed, Visitor visitor) {
        return key("client", typed, visitor.network());
    }

    String network(Limit limit, Visitor visitor) {
        return key(limit.name(), visitor.network());
    }

    private String key(String... parts) {
        var text = new StringBuilder();
        for (String part : parts) {
            text.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
        }
        return HexFormat.of().formatHex(SigningKeys.hmac(secret, text.toString()));
    }
}
