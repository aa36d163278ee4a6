package vn.sangkien.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.notice.delivery.ByDay;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.team.SupportTeamDissolved;
import vn.sangkien.support.team.SupportTeamFounded;
import vn.sangkien.shared.time.Time;

/** A worker asks, the nearest team answers, and nobody else reads it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportCaseTest {

    private static final String ALL = "/api/v1/support-cases";
    private static final String TEAM = "/api/v1/units/{id}/support-team";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    QuietCases quiet;
    @Inject
    Post post;
    @Inject
    ByDay byDay;
    @Inject
    SupportData data;
    @Inject
    SupportCaseRepository cases;
    @Inject
    Event<SupportTeamFounded> founded;
    @Inject
    Event<SupportTeamDissolved> dissolved;
    @Inject
    EntityManager database;

    private Unit province;
    private Unit district;
    private Unit mill;
    private Campaign campaign;
    private Person worker;
    private Person member;
    private Person admin;

    @BeforeEach
    void aWorkerBelowADistrictWithATeam() {
        province = world.upper(world.root(), "LĐLĐ tỉnh thử hỗ trợ");
        district = world.upper(province, "Công đoàn quận thử hỗ trợ");
        mill = world.unit(district, "CĐCS thử hỗ trợ");
        campaign = world.campaign();
        worker = world.worker(campaign, mill);
        member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        admin = world.person("Quản Trị Tỉnh", Role.ADMIN, province);
        found(district, "Tổ quận");
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void aQuestionFromTheFormGoesToTheNearestTeamAndTheAnswerComesBack() {
        String idea = Api.draft(worker, campaign);
        Map<String, Object> asking = body("Tôi không biết ghi gì vào ô mô tả.");
        asking.putAll(Map.of("ideaId", idea, "step", "SOLUTION"));
        String id = Api.creating(worker).body(asking).post(ALL).then().statusCode(201).body("team.name", equalTo("Tổ quận")).extract().path("id");

        queue(member).body("items.id", contains(id)).body("items[0].requesterName", equalTo(worker.name())).body("items[0].idea.title", notNullValue())
                .body("items[0].step", equalTo("SOLUTION")).body("items[0].unit.id", equalTo(mill.id())).body("items[0].desk.id", equalTo(district.id()));
        write(member, id, "Anh ghi cách làm mới là đủ.", true).statusCode(201).body("event", equalTo("ASKED_BACK"));

        get(worker, id).body("state", equalTo("WAITING_WORKER")).body("assignee.name", equalTo("Chị Tổ Viên"));
        write(worker, id, "Cảm ơn, tôi ghi được rồi.", true).statusCode(201).body("event", equalTo("WROTE"));
        get(member, id).body("state", equalTo("ASSIGNED"));
        act(member, id, "resolution", Map.of()).statusCode(200).body("state", equalTo("RESOLVED"));
        Api.as(worker).post(ALL + "/{id}/closure", id).then().statusCode(200).body("state", equalTo("CLOSED"));

        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items.event", contains("WROTE", "ASKED_BACK", "WROTE", "RESOLVED", "CLOSED"))
                .body("items.part", contains("WORKER", "TEAM", "WORKER", "TEAM", "WORKER"));
        queue(member).body("items.id", not(hasItem(id)));
        write(worker, id, "Còn một việc nữa", false).spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void whatSomebodyHadWhoLosesTheRoleIsAnybodysAgain() {
        String id = ask("Ai trả lời tôi khi chị ấy nghỉ?");
        act(member, id, "assignment", Map.of("memberId", member.id())).statusCode(200);
        Person second = world.person("Anh Tổ Viên", Role.SUPPORT, district);

        String grant = Api.as(admin).get("/api/v1/units/{id}/grants", district.id()).then().statusCode(200).extract().path("items.find { it.personId == '" + member.id() + "' }.id");
        Api.creating(admin).body(Map.of("reason", "Chuyển công tác")).post("/api/v1/units/{id}/grants/{grant}/end", district.id(), grant).then().statusCode(200);

        get(second, id).body("state", equalTo("OPEN")).body("assignee", nullValue());
        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items.event", contains("WROTE", "TAKEN", "RELEASED")).body("items[2].part", equalTo("PROGRAMME"));
    }

    @Test
    void outsidersSeeNothingOfIt() {
        String id = ask("Chỉ tổ hỗ trợ được đọc.");
        Person elsewhere = world.person("Tổ Nơi Khác", Role.SUPPORT, world.upper(province, "Công đoàn quận bên cạnh"));
        Person below = world.person("Tổ Viên Nhà Máy", Role.SUPPORT, mill);
        Person reviewer = world.person("Người Thẩm Định", Role.REVIEWER, district);
        for (Person outsider : new Person[] {elsewhere, below}) {
            queue(outsider).body("items.id", not(hasItem(id)));
            act(outsider, id, "assignment", Map.of("memberId", outsider.id())).spec(Refused.with(404, "not-found"));
            act(outsider, id, "hand-over", Map.of("reason", "Không phải việc này")).spec(Refused.with(404, "not-found"));
        }
        for (Person outsider : new Person[] {elsewhere, below, reviewer, world.person("Người Lạ")}) {
            Api.as(outsider).get(ALL + "/{id}", id).then().spec(Refused.with(404, "not-found"));
            Api.as(outsider).get(ALL + "/{id}/messages", id).then().spec(Refused.with(404, "not-found"));
            write(outsider, id, "Tôi xen vào", false).spec(Refused.with(404, "not-found"));
            Api.as(outsider).post(ALL + "/{id}/closure", id).then().spec(Refused.with(404, "not-found"));
        }
        Api.as(member).post(ALL + "/{id}/closure", id).then().spec(Refused.with(404, "not-found"));
        Api.as(reviewer).get(ALL).then().statusCode(403);
        Api.anonymous().get(ALL + "/{id}", id).then().spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void handedOverItIsTheNextTeamsAndNoLongerTheFirstOnes() {
        String id = ask("Việc này phải hỏi cấp trên.");
        found(province, "Tổ tỉnh");
        Person above = world.person("Anh Tổ Tỉnh", Role.SUPPORT, province);
        act(member, id, "assignment", Map.of("memberId", member.id())).statusCode(200);

        act(member, id, "hand-over", Map.of("reason", "Ngoài khả năng của tổ")).statusCode(200).body("state", equalTo("OPEN")).body("assignee", nullValue())
                .body("teamName", equalTo("Tổ tỉnh"));

        Api.as(member).get(ALL + "/{id}", id).then().spec(Refused.with(404, "not-found"));
        queue(above).body("items.id", hasItem(id));
        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items[-1].event", equalTo("HANDED_OVER")).body("items[-1].text", equalTo("Ngoài khả năng của tổ"));
    }

    @Test
    void aboveTheTopThereIsNobodyToHandItTo() {
        Person top = world.person("Tổ Cả Nước", Role.SUPPORT, world.root());
        Map<String, Object> asking = body("Việc này thuộc cấp cao nhất.");
        asking.put("unitId", world.root().id());
        String id = Api.creating(worker).body(asking).post(ALL).then().statusCode(201).extract().path("id");
        act(top, id, "hand-over", Map.of("reason", "Ngoài khả năng của tổ")).spec(Refused.with(422, "no-team-above"));
    }

    @Test
    void whatADissolvedTeamHadGoesOnAbove() {
        String id = ask("Ai sẽ trả lời tôi?");
        act(member, id, "assignment", Map.of("memberId", member.id())).statusCode(200);
        found(province, "Tổ tỉnh");
        Api.as(admin).header("If-Match", "\"1\"").delete(TEAM, district.id()).then().statusCode(204);

        get(admin, id).body("teamName", equalTo("Tổ tỉnh")).body("state", equalTo("OPEN")).body("assignee", nullValue());
        get(worker, id).body("state", equalTo("OPEN"));
        found(district, "Tổ quận lập lại");
        get(admin, id).body("teamName", equalTo("Tổ tỉnh"));
    }

    /** The sample programme has a team at the top; without it, which is so until the end of a transaction that is taken back, nobody has some. */
    @Test
    void whatNobodyHasLiesWhereItWasAskedAndIsTheNextTeamsThatIsFoundedAbove() {
        long id = Id.fromString(ask("Chưa có tổ nào.")).value();
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("DELETE FROM support_team").executeUpdate();
            dissolved.fire(new SupportTeamDissolved(district.value(), null));
            assertThat(cases.findById(id).deskId()).isEqualTo(mill.value());
            cases.flush();
            founded.fire(new SupportTeamFounded(province.value()));
            assertThat(cases.findById(id).deskId()).isEqualTo(province.value());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void twoMembersAtOnceTakeItOnce() throws Exception {
        String id = ask("Ai nhận việc này?");
        Person second = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        String etag = Api.as(member).get(ALL + "/{id}", id).header("ETag");
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        var answers = AtOnce.call(6, () -> {
            Person by = turn.getAndIncrement() % 2 == 0 ? member : second;
            return Api.as(by).header("If-Match", etag).body(Map.of("memberId", by.id())).post(ALL + "/{id}/assignment", id);
        });
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).containsOnly(200, 409);
        Api.as(member).body(Map.of("memberId", member.id())).post(ALL + "/{id}/assignment", id).then().spec(Refused.with(428, "precondition-required"));
    }

    @Test
    void itIsGivenOnlyToMembersAndMayBeLaidDown() {
        String id = ask("Giao cho ai?");
        Person second = world.person("Anh Tổ Viên", Role.SUPPORT, district);
        act(member, id, "assignment", Map.of("memberId", world.person("Người Ngoài").id())).spec(Refused.with(422, "not-a-member"));
        act(member, id, "assignment", Map.of("memberId", second.id())).statusCode(200).body("assignee.id", equalTo(second.id()));
        queue(second, Map.of("owner", "MINE")).body("items.id", contains(id));
        queue(member, Map.of("owner", "NOBODY")).body("items.id", not(hasItem(id)));
        act(member, id, "assignment", Map.of()).statusCode(200).body("state", equalTo("OPEN"));
        queue(member, Map.of("owner", "NOBODY")).body("items.id", contains(id));
    }

    @Test
    void theOneThatHasWaitedLongestComesFirstInPagesAndInTheChosenUnit() {
        String first = ask("Câu hỏi thứ nhất");
        String second = ask("Câu hỏi thứ hai");
        String cursor = Api.as(member).queryParam("limit", 1).get(ALL).then().body("items.id", contains(first)).extract().path("nextCursor");
        Api.as(member).queryParam("limit", 1).queryParam("cursor", cursor).get(ALL).then().body("items.id", contains(second)).body("nextCursor", nullValue());

        Unit other = world.unit(district, "CĐCS khác");
        queue(member, Map.of("unit", other.id())).body("items.size()", equalTo(0));
        queue(member, Map.of("unit", district.id())).body("items.id", contains(first, second));
        queue(member, Map.of("unit", mill.id(), "state", "RESOLVED")).body("items.size()", equalTo(0));
    }

    @Test
    void whoHasNoAccountIsCalledAndTheLookAtTheNumberIsKept() {
        Map<String, Object> asking = body("Tôi không đăng nhập được.");
        asking.putAll(Map.of("topic", "SIGN_IN", "name", "Chị Hoa", "phone", "0901 234 567", "unitId", mill.id()));
        anonymous(asking).statusCode(201).body("id", nullValue()).body("team.phone", notNullValue());

        String id = queue(member).body("items[0].requesterName", equalTo("Chị Hoa")).body("items[0].hasAccount", equalTo(false))
                .body("items.phone", everyItem(nullValue())).extract().path("items[0].id");
        get(member, id).body("phone", equalTo("+84901234567"));
        assertThat(rows("SELECT COUNT(*) FROM audit_event WHERE action = 'SUPPORT_CASE_VIEWED' AND actor_id = ?1", member)).isEqualTo(1);
        assertThat(rows("SELECT COUNT(*) FROM support_case WHERE desk_id = ?1 AND phone LIKE '%1234567%'", district.value())).isZero();
        write(member, id, "Đã gọi, không nghe máy.", true).spec(Refused.with(409, "wrong-state"));
        write(member, id, "Đã gọi và chỉ cách lấy mã.", false).statusCode(201);
        act(member, id, "resolution", Map.of()).statusCode(200);
    }

    @Test
    void whoAskedIsToldOfAnAnswerOnceUntilTheyHaveLookedAndNothingOfWhatItSays() {
        signedInByDay();
        String id = ask("Máy của tôi bị hỏng, khai thế nào?");
        write(member, id, "Chị khai phần việc đã làm.", false).statusCode(201);
        write(member, id, "Chị cần gửi ảnh.", true).statusCode(201);
        assertThat(byDay.textsTo(worker.email())).singleElement().asString().startsWith("Tổ hỗ trợ đã trả lời bạn.");

        Api.as(worker).get(ALL + "/{id}/messages", id).then().statusCode(200);
        clock.advance(Duration.ofSeconds(1));
        write(member, id, "Chị gửi được chưa?", true).statusCode(201);
        assertThat(byDay.textsTo(worker.email())).hasSize(2).first().asString().startsWith("Tổ hỗ trợ hỏi lại bạn.");

        write(worker, id, "Tôi gửi rồi.", false).statusCode(201);
        clock.advance(Duration.ofSeconds(1));
        write(member, id, "Tôi thấy rồi.", false).statusCode(201);
        Api.as(member).get(ALL + "/{id}/messages", id).then().statusCode(200);
        write(member, id, "Chị nộp nhé.", false).statusCode(201);

        assertThat(byDay.textsTo(worker.email())).hasSize(3).first().asString().startsWith("Tổ hỗ trợ đã trả lời bạn.");
        assertThat(byDay.textsTo(member.email())).isEmpty();
    }

    @Test
    void anAnswerThatWasSeenBeforeTheMorningIsNotSentInTheMorning() {
        signedInByDay();
        String id = ask("Tôi điền ngày nào?");
        write(member, id, "Ngày làm thử đầu tiên.", false).statusCode(201);
        Api.as(worker).get("/api/v1/me/notices/unread").then().body("count", equalTo(1));

        Api.as(worker).get(ALL + "/{id}/messages", id).then().statusCode(200);

        Api.as(worker).get("/api/v1/me/notices/unread").then().body("count", equalTo(0));
        assertThat(byDay.textsTo(worker.email())).isEmpty();
    }

    @Test
    void whoLeftANumberIsToldOnceWhomToCallAndNotAtNight() {
        String phone = "+8439" + Long.toString(7_000_000 + Math.floorMod(worker.value(), 1_000_000));
        Map<String, Object> asking = body("Tôi không đăng nhập được.");
        asking.putAll(Map.of("name", "Chị Hoa", "phone", phone, "unitId", mill.id()));
        anonymous(asking).statusCode(201);
        String id = queue(member).extract().path("items[0].id");
        assertThat(post.textsTo(phone)).isEmpty();

        clock.stopAt(Time.dayOf(clock.instant()).plusDays(1).atTime(22, 0).atZone(Time.ZONE).toInstant());
        member = world.signedInAgain(member);
        write(member, id, "Đã gọi, không nghe máy.", false).statusCode(201);
        write(member, id, "Đã gọi và chỉ cách lấy mã.", false).statusCode(201);

        assertThat(post.textsTo(phone)).isEmpty();
        assertThat(byDay.textsTo(phone)).containsExactly("Tổ hỗ trợ Sáng Kiến đã xem câu hỏi của bạn. Gọi 1900 6116");
    }

    @Test
    void withoutAnAccountNameAndNumberAreNeeded() {
        var nameless = body("Tôi cần giúp.");
        nameless.put("phone", "0901 234 567");
        anonymous(nameless).spec(Refused.naming("name"));
        var unreachable = body("Tôi cần giúp.");
        unreachable.putAll(Map.of("name", "Anh Ba", "phone", "12345"));
        anonymous(unreachable).spec(Refused.naming("phone"));
        unreachable.remove("phone");
        anonymous(unreachable).spec(Refused.naming("phone"));
    }

    @Test
    void oneNetworkAsksSoManyTimesAndOthersGoOn() throws Exception {
        String network = From.somewhere();
        Map<String, Object> asking = body("Máy tự gửi liên tục.");
        asking.putAll(Map.of("name", "Máy", "phone", "0901 234 567", "unitId", mill.id()));
        var answers = AtOnce.call(7, () -> {
            int taken = 0;
            for (int i = 0; i < 10; i++) {
                taken += from(network, asking).statusCode() == 201 ? 1 : 0;
            }
            return taken;
        });
        assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        from(network, asking).then().spec(Refused.with(429, "help-paused"));
        from(From.somewhere(), asking).then().statusCode(201);
    }

    @Test
    void tenADayAreEnoughAlsoAtOnce() throws Exception {
        var answers = AtOnce.call(14, () -> Api.creating(worker).body(body("Hỏi rất nhiều lần.")).post(ALL));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422).filteredOn(status -> status == 201).hasSize(10);
        Api.creating(worker).body(body("Hỏi lần nữa.")).post(ALL).then().spec(Refused.with(422, "too-many-today"));
    }

    @Test
    void sentTwiceItIsOneQuestionAndOneMessage() {
        for (int i = 0; i < 2; i++) {
            Api.as(worker).header("Idempotency-Key", "help-" + worker.value()).body(body("Gửi lại vì mất mạng.")).post(ALL).then().statusCode(201);
        }
        String id = Api.as(worker).get(ALL + "/mine").then().body("items.size()", equalTo(1)).extract().path("items[0].id");
        for (int i = 0; i < 2; i++) {
            Api.as(worker).header("Idempotency-Key", "more-" + worker.value()).body(Map.of("text", "Thêm một câu", "awaitsAnswer", false)).post(ALL + "/{id}/messages", id).then().statusCode(201);
        }
        Api.as(worker).get(ALL + "/{id}/messages", id).then().body("items.size()", equalTo(2));
    }

    @Test
    void somebodyElsesIdeaCannotBeCarriedAlong() {
        Map<String, Object> asking = body("Đây không phải sáng kiến của tôi.");
        asking.put("ideaId", Api.draft(world.worker(campaign, mill), campaign));
        Api.creating(worker).body(asking).post(ALL).then().spec(Refused.with(404, "not-found"));
        asking.putAll(Map.of("name", "Anh Ba", "phone", "0901 234 567"));
        anonymous(asking).spec(Refused.with(401, "unauthenticated"));
    }

    @Test
    void aWeekAfterItWasSolvedItIsClosed() {
        String id = ask("Việc đã xong.");
        act(member, id, "resolution", Map.of()).statusCode(200);
        clock.stopAt(Instant.now().plus(QuietCases.QUIET).minus(Duration.ofHours(1)));
        closeAll();
        get(world.signedInAgain(worker), id).body("state", equalTo("RESOLVED"));

        clock.stopAt(Instant.now().plus(QuietCases.QUIET).plus(Duration.ofHours(1)));
        closeAll();
        get(world.signedInAgain(worker), id).body("state", equalTo("CLOSED"));
        Api.as(world.signedInAgain(worker)).get(ALL + "/{id}/messages", id).then().body("items[-1].part", equalTo("PROGRAMME"));
    }

    @Test
    void whoIsErasedLeavesNoNameNumberOrWords() {
        Map<String, Object> asking = body("Tôi là Nguyễn Văn Kín, số nhà 5.");
        asking.put("phone", "0901 234 567");
        String id = Api.creating(worker).body(asking).post(ALL).then().statusCode(201).extract().path("id");
        write(member, id, "Chào anh.", false).statusCode(201);
        assertThat(data.about(worker.value()).get(0).rows()).hasSize(1);
        assertThat(data.about(worker.value()).get(1).rows()).hasSize(1);

        QuarkusTransaction.requiringNew().run(() -> data.erase(worker.value(), clock.instant()));

        get(member, id).body("state", equalTo("CLOSED")).body("phone", nullValue()).body("text", nullValue());
        Api.as(member).get(ALL + "/{id}/messages", id).then().body("items[0].text", nullValue()).body("items[1].text", equalTo("Chào anh."));
    }

    @Test
    void whoWasCalledIsForgottenSomeTimeAfterTheEnd() {
        Map<String, Object> asking = body("Gọi lại giúp tôi.");
        asking.putAll(Map.of("name", "Chị Hoa", "phone", "0901 234 567", "unitId", mill.id()));
        anonymous(asking).statusCode(201);
        String id = queue(member).extract().path("items[0].id");
        act(member, id, "resolution", Map.of()).statusCode(200);
        clock.stopAt(Instant.now().plus(Duration.ofDays(8)));
        closeAll();
        Instant later = clock.instant().plus(Duration.ofDays(91));

        QuarkusTransaction.requiringNew().run(() -> data.removeExpired(later, Integer.MAX_VALUE));

        get(world.signedInAgain(member), id).body("phone", nullValue()).body("requesterName", equalTo("—"));
        assertThat(data.keepingTimes()).extracting("days").containsExactly(90);
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<script>alert(1)</script>'; DROP TABLE support_case; --";
        String id = ask(hostile + "\u202E\u0000");
        get(member, id).body("text", equalTo(hostile));
        Api.creating(worker).body(body("x".repeat(2001))).post(ALL).then().spec(Refused.naming("text"));
        Api.creating(worker).body(body(" \u200B ")).post(ALL).then().spec(Refused.naming("text"));
    }

    private void closeAll() {
        while (quiet.closeSome()) {
            // The database is shared: others may have left some.
        }
    }

    private void found(Unit unit, String name) {
        Api.as(admin).header("If-Match", "\"0\"").body(Map.of("name", name, "phone", "1900 6116")).put(TEAM, unit.id()).then().statusCode(200);
    }

    private static Map<String, Object> body(String text) {
        return new HashMap<>(Map.of("topic", "FORM", "text", text));
    }

    private void signedInByDay() {
        byDay.begin();
        worker = world.signedInAgain(worker);
        member = world.signedInAgain(member);
    }

    private String ask(String text) {
        return Api.creating(worker).body(body(text)).post(ALL).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse anonymous(Map<String, Object> asking) {
        return from(From.somewhere(), asking).then();
    }

    private static Response from(String network, Map<String, Object> asking) {
        return From.address(network).header("Idempotency-Key", UUID.randomUUID().toString()).body(asking).post(ALL);
    }

    private static ValidatableResponse queue(Person by) {
        return queue(by, Map.of());
    }

    private static ValidatableResponse queue(Person by, Map<String, String> filter) {
        return Api.as(by).queryParams(filter).get(ALL).then().statusCode(200);
    }

    private static ValidatableResponse get(Person by, String id) {
        return Api.as(by).get(ALL + "/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse write(Person by, String id, String text, boolean asks) {
        return Api.creating(by).body(Map.of("text", text, "awaitsAnswer", asks)).post(ALL + "/{id}/messages", id).then();
    }

    private static ValidatableResponse act(Person by, String id, String what, Map<String, ?> body) {
        String etag = Api.as(by).get(ALL + "/{id}", id).header("ETag");
        return Api.as(by).header("If-Match", etag == null ? "\"0\"" : etag).body(body).post(ALL + "/{id}/" + what, id).then();
    }

    private long rows(String sql, Object value) {
        Object parameter = value instanceof Person person ? person.value() : value;
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(sql).setParameter(1, parameter).getSingleResult()).longValue());
    }
}
