package vn.sangkien;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation as it is where people really sign in: with cookies for HTTPS only, and a second step for everybody who holds a role. */
public class Guarded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sangkien.second-factor.required", "true", "sangkien.session.secure-cookie", "true");
    }
}
