package vn.sangkien.unit.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.Work;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.GiveConsentRequest;
import vn.sangkien.account.session.Device;
import vn.sangkien.message.Post;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** Whoever tries codes learns from the time of the answer neither that one was ever sent nor what became of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EqualWorkForInvitationsTest {

    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    private static final String UNKNOWN = "AAAA-BBBB-CCCC-DDDD";

    @Inject
    World world;
    @Inject
    Work work;
    @Inject
    Post post;
    @Inject
    TestClock clock;
    @Inject
    Acceptance acceptance;

    private final Map<String, String> over = new LinkedHashMap<>();
    private Unit unit;
    private Person admin;

    @BeforeEach
    void invitationsOfEveryEnd() {
        clock.stopAt(clock.instant());
        unit = world.unit(world.root(), "Công đoàn Mời Đều");
        admin = world.person("Quản Trị Mời Đều", Role.ADMIN, unit);
        over.put("expired", codeTo(invited(stranger())));
        clock.advance(Duration.ofDays(8));
        admin = world.signedInAgain(admin);

        Person known = world.person("Đã Nhận Lời");
        over.put("used", codeTo(invited(known.email())));
        Api.as(known).body(Map.of("code", over.get("used"))).post("/api/v1/me/invitations").then().statusCode(200);
        String contact = stranger();
        over.put("replaced", codeTo(invited(contact)));
        // Within the first minute a second one would be a slip of the hand.
        clock.advance(Duration.ofMinutes(2));
        invited(contact);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void openingACodeThatWorksNoMoreTakesWhatAnUnknownOneTakes() {
        sameForAll(acceptance::open);
    }

    @Test
    void andSoDoesAcceptingIt() {
        var takesPart = List.of(new GiveConsentRequest(ConsentPurpose.TAKE_PART, "2026-1"));
        sameForAll(code -> acceptance.accept(new AcceptInvitationRequest(code, "Người Được Mời", "mười hai con trâu đen", takesPart), Device.UNKNOWN));

        long somebody = world.person("Ai Đó").value();
        sameForAll(code -> acceptance.acceptAs(somebody, code));
    }

    private void sameForAll(Consumer<String> step) {
        statements(step, UNKNOWN);
        long unknown = statements(step, UNKNOWN);
        assertThat(unknown).isPositive();
        over.forEach((what, code) -> assertThat(statements(step, code)).as(what).isEqualTo(unknown));
    }

    private long statements(Consumer<String> step, String code) {
        return work.of(() -> step.accept(code)).statements();
    }

    private static String stranger() {
        return "chuabiet" + Id.next() + "@example.vn";
    }

    private String invited(String contact) {
        String today = Time.dayOf(clock.instant()).toString();
        String later = Time.dayOf(clock.instant()).plusDays(60).toString();
        Response made = Api.creating(admin).body(Map.of("contact", contact, "role", "UNIT_OFFICER", "startsOn", today, "endsOn", later, "reason", "Cán bộ mới của đơn vị"))
                .post("/api/v1/units/{id}/invitations", unit.id());
        made.then().statusCode(201);
        return contact;
    }

    private String codeTo(String contact) {
        Matcher code = CODE.matcher(post.textsTo(contact).get(0));
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
