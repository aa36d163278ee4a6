package vn.sangkien.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.message.Post;
import vn.sangkien.shared.time.Time;

/** What a data protection officer says to a request is news like all other: in the inbox at once, on a telephone by day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DataRequestNoticeTest {

    private static final String REQUESTS = "/api/v1/me/data-requests";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    DeliveryClock sender;
    @Inject
    Post post;

    private LocalDate today;
    private Person person;
    private Person officer;

    @BeforeEach
    void somebodyAndADataProtectionOfficerAtNight() {
        today = Time.dayOf(Instant.now());
        at(today, 22);
        Unit unit = world.unit(world.root(), "CĐCS có yêu cầu về dữ liệu");
        person = world.worker(world.campaign(), unit);
        officer = world.person("Bảo Vệ Dữ Liệu", Role.DPO, world.root());
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void anAnswerAtNightIsInTheInboxAndRingsInTheMorning() {
        String request = ask("OTHER", "Cho tôi biết ai đã xem hồ sơ");
        handle(request, "answer");
        handle(request, "completion");

        Api.as(person).get("/api/v1/me/notices").then().body("items.kind", contains("DATA_DONE", "DATA_ANSWERED")).body("items[0].link", equalTo("/me/data"));
        sender.work();
        assertThat(outside()).isEmpty();

        at(today.plusDays(1), 7);
        sender.work();
        sender.work();
        assertThat(outside()).hasSize(2).anyMatch(text -> text.contains("đã làm xong")).noneMatch(text -> text.contains("hồ sơ"));
    }

    @Test
    void aRefusalSaysThatThereIsAnAnswer() {
        handle(ask("OTHER", "Cho tôi biết ai đã xem hồ sơ"), "refusal");

        Api.as(person).get("/api/v1/me/notices").then().body("items.kind", contains("DATA_REFUSED")).body("items[0].title.en", equalTo("Your request about your data was answered"));
    }

    @Test
    void whoIsErasedAtNightHearsOfItInTheMorningWithoutAnInbox() {
        handle(ask("ERASURE", null), "completion");
        sender.work();
        assertThat(outside()).isEmpty();

        at(today.plusDays(1), 7);
        assertThat(outside()).singleElement().asString().contains("đã được xóa theo yêu cầu");
    }

    private void at(LocalDate day, int hour) {
        clock.stopAt(day.atTime(hour, 0).atZone(Time.ZONE).toInstant());
    }

    private String ask(String kind, String text) {
        return Api.creating(person).body(text == null ? Map.of("kind", kind) : Map.of("kind", kind, "text", text)).post(REQUESTS).then().statusCode(201).extract().path("id");
    }

    private void handle(String request, String how) {
        String read = Api.as(officer).get("/api/v1/data-requests/{id}", request).header("ETag");
        Api.as(officer).header("If-Match", read).body(Map.of("answer", "Đã xem và trả lời theo yêu cầu.")).post("/api/v1/data-requests/{id}/{how}", request, how).then().statusCode(200);
    }

    private List<String> outside() {
        return post.textsTo(person.email());
    }
}
