package vn.sangkien.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Guarded;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.guard.From;

/** Where people sign in by HTTPS, no other name of this site can lay a cookie of ours into a browser: browsers take {@code __Host-} from the very host only. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Guarded.class)
class HostCookieTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @Inject
    World world;

    private Response signedIn;

    @BeforeEach
    void somebodySignedIn() {
        Person person = world.withPassword(world.person("Có Cookie"), PASSWORD);
        signedIn = From.signIn(From.somewhere(), person.email(), PASSWORD);
    }

    @Test
    void everyCookieIsForThisHostAloneAndForHttpsAlone() {
        List<String> cookies = signedIn.then().statusCode(200).extract().headers().getValues("Set-Cookie");

        assertThat(cookies).extracting(cookie -> cookie.split("=")[0]).containsExactlyInAnyOrder("__Host-rt", "__Host-dv");
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly").contains("; SameSite=Strict")
                .contains("; Path=/;").doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void aCookieWithoutThePrefixIsNotRead() {
        String token = signedIn.cookie("__Host-rt");

        refresh("rt", token).then().spec(Refused.with(401, "unauthenticated"));
        refresh("__host-rt", token).then().spec(Refused.with(401, "unauthenticated"));
        refresh("__Host-rt", token).then().statusCode(200);
    }

    private static Response refresh(String name, String token) {
        return Api.anonymous().header("X-Requested-With", "sangkien").cookie(name, token).post("/api/v1/auth/refresh");
    }
}
