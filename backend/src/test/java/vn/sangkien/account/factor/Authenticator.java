package vn.sangkien.account.factor;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import vn.sangkien.Api;
import vn.sangkien.World.Person;
import vn.sangkien.account.guard.From;

/** An authenticator app with one account, and what its owner does with it. */
public final class Authenticator {

    private final byte[] secret;
    public final List<String> recoveryCodes;

    private Authenticator(byte[] secret, List<String> recoveryCodes) {
        this.secret = secret;
        this.recoveryCodes = recoveryCodes;
    }

    /** Turns two-step sign-in on; the code of this moment is used up by it. @param code of the one before; null for none */
    public static Authenticator of(Person person, String password, String code, Instant now) {
        byte[] secret = new Base32().decode(begin(person, password, code).then().statusCode(200).extract().<String>path("secret"));
        return new Authenticator(secret, confirm(person, Totp.code(secret, step(now))).then().statusCode(200).extract().path("codes"));
    }

    public static Response begin(Person person, String password, String code) {
        return Api.as(person).body(proof(password, code)).post("/api/v1/me/second-factor");
    }

    public static Response confirm(Person person, String code) {
        return Api.as(person).body(Map.of("code", code)).post("/api/v1/me/second-factor/confirmation");
    }

    static Map<String, String> proof(String password, String code) {
        var proof = new HashMap<String, String>();
        proof.put("password", password);
        proof.put("code", code);
        return proof;
    }

    public String code(Instant at) {
        return Totp.code(secret, step(at));
    }

    /** The first step. @return the ticket for the second */
    public static String ticket(String address, String login, String password) {
        return From.signIn(address, login, password).then().statusCode(401).extract().path("ticket");
    }

    public static Response second(String address, String ticket, String code) {
        return From.address(address).body(Map.of("ticket", ticket, "code", code)).post("/api/v1/auth/second-step");
    }

    private static long step(Instant at) {
        return at.getEpochSecond() / 30;
    }
}
