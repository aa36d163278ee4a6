package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.factor.Authenticator;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.shared.time.Time;

/** Everything that is handed out once opens one door: at every other it is worth nothing, and nothing of it is used up there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CrossUseTest {

    private static final String PASSWORD = "mười hai con trâu đen";
    private static final Pattern INVITATION = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    private static final String NO_CODE = "123456";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    TestClock clock;

    private final Newcomer somebody = new Newcomer();
    private final Map<String, BiFunction<String, String, Response>> doors = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    /** @param handle a request, a ticket or a token */
    private record Secret(String handle, String code) {
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void onlyTheDoorOfItsOwnOpens() {
        clock.stopAt(clock.instant());
        signIn();
        reset();
        contact();
        registration();
        secondStep();
        invitation();
        session();
        doors.put("provider", (handle, code) -> somebody.here().body(Map.of("ticket", handle, "requestId", handle, "code", code)).post("/api/v1/auth/provider-confirmation"));

        secrets.forEach((kind, secret) -> doors.forEach((door, open) -> {
            if (!door.equals(kind)) {
                assertThat(open.apply(secret.handle(), secret.code()).statusCode()).as("%s at %s", kind, door).isBetween(400, 499).isNotEqualTo(429);
            }
        }));
        secrets.forEach((kind, secret) -> assertThat(doors.get(kind).apply(secret.handle(), secret.code()).statusCode()).as(kind).isBetween(200, 204));
    }

    private void signIn() {
        String contact = Newcomer.email();
        secrets.put("sign-in", new Secret(somebody.asked(contact, "SIGN_IN"), post.codeTo(contact)));
        doors.put("sign-in", somebody::signIn);
    }

    private void reset() {
        Person forgetful = world.withPassword(world.person("Hay Quên"), PASSWORD);
        secrets.put("reset", new Secret(somebody.asked(forgetful.email(), "RESET"), post.codeTo(forgetful.email())));
        doors.put("reset", (handle, code) -> somebody.reset(handle, code, "mười ba con trâu trắng"));
    }

    private void contact() {
        Person mover = world.withPassword(world.person("Đổi Địa Chỉ"), PASSWORD);
        String contact = Newcomer.email();
        String request = Api.as(mover).body(Map.of("contact", contact, "password", PASSWORD)).post("/api/v1/me/contact-change").then().statusCode(202).extract().path("requestId");
        secrets.put("contact", new Secret(request, post.codeTo(contact)));
        doors.put("contact", (handle, code) -> Api.as(mover).body(Map.of("requestId", handle, "code", code)).post("/api/v1/me/contact-change/confirmation"));
    }

    private void registration() {
        String contact = Newcomer.email();
        String ticket = somebody.signIn(somebody.asked(contact, "SIGN_IN"), post.codeTo(contact)).then().statusCode(200).extract().path("registration.ticket");
        secrets.put("registration", new Secret(ticket, NO_CODE));
        doors.put("registration", (handle, code) -> somebody.create(handle, "Người Mới Đến", null, List.of(Newcomer.TAKE_PART)));
    }

    private void secondStep() {
        Person officer = world.withPassword(world.person("Hai Bước"), PASSWORD);
        world.grant(officer, Role.UNIT_OFFICER, world.unit(world.root(), "Công đoàn Hai Bước Chéo"));
        Authenticator app = Authenticator.of(officer, PASSWORD, null, clock.instant());
        clock.advance(Duration.ofSeconds(30));
        String here = From.somewhere();
        secrets.put("second step", new Secret(Authenticator.ticket(here, officer.email(), PASSWORD), app.code(clock.instant())));
        doors.put("second step", (handle, code) -> Authenticator.second(here, handle, code));
    }

    private void invitation() {
        Unit unit = world.unit(world.root(), "Công đoàn Mời Chéo");
        Person admin = world.person("Quản Trị Mời Chéo", Role.ADMIN, unit);
        String contact = Newcomer.email();
        String today = Time.dayOf(clock.instant()).toString();
        Api.creating(admin).body(Map.of("contact", contact, "role", "UNIT_OFFICER", "startsOn", today, "endsOn", today, "reason", "Cán bộ mới"))
                .post("/api/v1/units/{id}/invitations", unit.id()).then().statusCode(201);
        var code = INVITATION.matcher(post.textsTo(contact).get(0));
        assertThat(code.find()).isTrue();
        secrets.put("invitation", new Secret(code.group(), NO_CODE));
        doors.put("invitation", (handle, unused) -> somebody.here().body(Map.of("code", handle, "displayName", "Người Được Mời", "password", PASSWORD,
                "consents", List.of(Newcomer.TAKE_PART))).post("/api/v1/auth/invitations/acceptance"));
    }

    private void session() {
        Person person = world.withPassword(world.person("Đang Dùng"), PASSWORD);
        secrets.put("session", new Secret(From.signIn(From.somewhere(), person.email(), PASSWORD).cookie("rt"), NO_CODE));
        doors.put("session", (handle, unused) -> somebody.here().header("X-Requested-With", "sangkien").cookie("rt", handle).post("/api/v1/auth/refresh"));
    }
}
