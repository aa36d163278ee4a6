package vn.sangkien.account.client;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.sangkien.shared.problem.OAuthRefusal;

/** A token request as it was sent, with what proves the client: in the form or in the header, never in both. */
record TokenForm(String client, String secret, String scope) {

    private static final String GRANT = "client_credentials";
    private static final String BASIC = "Basic ";
    private static final int LONGEST = 500;

    /** @throws OAuthRefusal for what RFC 6749 does not allow */
    static TokenForm read(MultivaluedMap<String, String> form, String authorization) {
        for (List<String> values : form.values()) {
            if (values.size() > 1 || values.stream().anyMatch(value -> value.length() > LONGEST)) {
                throw OAuthRefusal.invalidRequest("a parameter is there twice or too long");
            }
        }
        String grant = form.getFirst("grant_type");
        if (grant == null) {
            throw OAuthRefusal.invalidRequest("grant_type is missing");
        }
        if (!GRANT.equals(grant)) {
            throw OAuthRefusal.unsupportedGrant();
        }
        return authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? basic(form, authorization.substring(BASIC.length()).strip()) : inForm(form);
    }

    private static TokenForm inForm(MultivaluedMap<String, String> form) {
        String client = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        if (client == null || secret == null) {
            throw OAuthRefusal.unknownClient();
        }
        return new TokenForm(client, secret, form.getFirst("scope"));
    }

    private static TokenForm basic(MultivaluedMap<String, String> form, String encoded) {
        if (form.containsKey("client_secret")) {
            throw OAuthRefusal.invalidRequest("the client is proved in the header and in the form");
        }
        String[] parts = decoded(encoded).split(":", 2);
        if (parts.length < 2) {
            throw OAuthRefusal.unknownClient();
        }
        if (!Set.of(parts[0], "").contains(form.containsKey("client_id") ? form.getFirst("client_id") : "")) {
            throw OAuthRefusal.invalidRequest("two different clients");
        }
        return new TokenForm(parts[0], parts[1], form.getFirst("scope"));
    }

    /** Both parts are form-encoded before they are joined. */
    private static String decoded(String encoded) {
        try {
            String joined = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = joined.indexOf(':');
            return colon < 0 || joined.length() > LONGEST ? "" : URLDecoder.decode(joined.substring(0, colon), StandardCharsets.UTF_8) + ":"
                    + URLDecoder.decode(joined.substring(colon + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "TokenForm[" + client + "]";
    }
}
