package vn.sangkien.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.guard.From;
import vn.sangkien.message.Post;
import vn.sangkien.notice.delivery.ByDay;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.standings.Recount;

/** After an erasure the person is searched for in every column of the database, sealed ones included. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NothingLeftTest {

    private static final String PASSWORD = "mười hai con trâu đen";

    @Inject
    World world;
    @Inject
    Post post;
    @Inject
    ByDay byDay;
    @Inject
    EntityManager database;
    @Inject
    Sealing sealing;
    @Inject
    StoredLogins logins;
    @Inject
    Recount recount;
    @Inject
    Codes codes;
    @Inject
    TestClock clock;

    private final String mark = Long.toString(Id.next(), 36);
    private final String name = "Phạm Thị " + mark;
    private final String phone = "+8437" + "%07d".formatted(Math.floorMod(Id.next() >> 8, 10_000_000L));
    private final String email = "xoa." + mark + "@example.vn";

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void noColumnOfTheDatabaseKnowsThePersonAndTheCountsAddUp() {
        Campaign campaign = world.campaign();
        Unit district = world.upper(world.root(), "Công đoàn quận Xóa");
        Unit unit = world.unit(district, "Cơ sở Xóa");
        Person officer = world.person("Cán Bộ Cơ Sở", Role.UNIT_OFFICER, unit);
        Person dpo = world.person("Bảo Vệ Dữ Liệu", Role.DPO, district);
        Person colleague = world.worker(campaign, unit);
        Person person = somebodyNew();
        Api.creating(person).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        leaveTraces(campaign, unit, person, colleague, officer);
        assertThat(places()).contains("account.display_name", "account.phone", "account.email", "account.phone_key", "attachment.name");

        String request = Api.creating(person).body(Map.of("kind", "ERASURE", "text", "Tôi là " + name + ", số " + phone)).post("/api/v1/me/data-requests").then()
                .statusCode(201).extract().path("id");
        String read = Api.as(dpo).get("/api/v1/data-requests/{id}", request).header("ETag");
        Api.as(dpo).header("If-Match", read).body(Map.of("answer", "Đã xóa thông tin theo yêu cầu.")).post("/api/v1/data-requests/{id}/completion", request).then().statusCode(200);

        // Codes and messages belong to a contact and to nobody's account; they end by themselves.
        assertThat(places()).isSubsetOf("message.recipient", "one_time_code.contact", "registration_ticket.contact");
        byDay.begin();
        post.textsTo(phone);
        clock.advance(Duration.ofDays(8));
        while (codes.removeWaste(1_000)) {
            // as the hourly job does
        }
        assertThat(places()).isEmpty();
        assertThat(recount.compare(Integer.MAX_VALUE).first().stream().filter(difference -> difference.scopeId() == campaign.phase(1).value()).toList()).isEmpty();
    }

    /** By code, as people do; the e-mail address is added afterwards. */
    private Person somebodyNew() {
        RequestSpecification here = From.address(From.somewhere());
        String asked = here.body(Map.of("contact", phone, "purpose", "SIGN_IN")).post("/api/v1/auth/codes").then().statusCode(202).extract().path("requestId");
        String ticket = here.body(Map.of("requestId", asked, "code", post.codeTo(phone))).post("/api/v1/auth/code-sign-in").then().statusCode(200).extract().path("registration.ticket");
        String token = here.body(Map.of("ticket", ticket, "displayName", name, "password", PASSWORD, "consents", List.of(Map.of("purpose", "TAKE_PART", "textVersion", "2026-1"))))
                .post("/api/v1/auth/accounts").then().statusCode(201).extract().path("accessToken");
        String id = Api.anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).extract().path("id");
        var person = new Person(Id.fromString(id).value(), name, email, token);
        String change = Api.as(person).body(Map.of("contact", email, "password", PASSWORD)).post("/api/v1/me/contact-change").then().statusCode(202).extract().path("requestId");
        Api.as(person).body(Map.of("requestId", change, "code", post.codeTo(email))).post("/api/v1/me/contact-change/confirmation").then().statusCode(204);
        return person;
    }

    private void leaveTraces(Campaign campaign, Unit unit, Person person, Person colleague, Person officer) {
        Map<String, Object> shared = Api.form();
        shared.put("authors", List.of(Map.of("lead", true, "share", 50), Map.of("name", name, "contact", email, "share", 50)));
        String together = Api.create(colleague, campaign, shared).then().statusCode(201).extract().path("id");
        Api.submit(colleague, together).then().statusCode(200);
        Map<String, Object> own = Api.form();
        own.put("authors", List.of(Map.of("name", name, "contact", phone, "lead", true, "share", 60), Map.of("name", colleague.name(), "contact", colleague.email(), "share", 40)));
        String sent = Api.create(person, campaign, own).then().statusCode(201).extract().path("id");
        Api.submit(person, sent).then().statusCode(200);
        Api.decide(officer, sent, Api.ACCEPT).then().statusCode(200);
        attach(person, Api.draft(person, campaign));
        Api.creating(person).body(Map.of("name", "Xưởng của " + mark, "parentId", unit.id(), "contact", phone)).post("/api/v1/workplace-requests");
        Api.creating(person).body(Map.of("purpose", "SIGN_NAME", "textVersion", "2026-1")).post("/api/v1/me/consents").then().statusCode(201);
        Api.as(person).get("/api/v1/me/data/file.json").then().statusCode(200);
        From.address(From.somewhere()).body(Map.of("contact", phone, "purpose", "RESET")).post("/api/v1/auth/codes");
        From.signIn(From.somewhere(), email, "mật khẩu sai rồi nhé");
        Api.as(officer).get("/api/v1/ideas/{id}", sent).then().statusCode(200);
    }

    private void attach(Person person, String idea) {
        Api.creating(person).body(Map.of("kind", "DOCUMENT", "name", "Đơn của " + name + ".pdf", "bytes", 1_000)).post("/api/v1/ideas/{id}/attachments", idea).then().statusCode(201);
    }

    /** Where the person's name, contacts or the keys by which they are found stand. */
    private List<String> places() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("name", mark);
        wanted.put("phone", phone.substring(3));
        wanted.put("phone key", logins.key(phone));
        wanted.put("email key", logins.key(email));
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            var places = new ArrayList<String>();
            for (Object row : database.createNativeQuery("""
                    SELECT c.TABLE_NAME, c.COLUMN_NAME, c.DATA_TYPE FROM information_schema.COLUMNS c JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
                    WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'
                      AND c.DATA_TYPE IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'varbinary', 'binary', 'tinyblob', 'blob', 'mediumblob', 'longblob')""").getResultList()) {
                Object[] column = (Object[]) row;
                String place = column[0] + "." + column[1];
                boolean sealed = ((String) column[2]).endsWith("binary") || ((String) column[2]).endsWith("blob");
                if (sealed ? opened((String) column[0], (String) column[1]) : wanted.values().stream().anyMatch(text -> stands((String) column[0], (String) column[1], text))) {
                    places.add(place);
                }
            }
            return places;
        });
    }

    private boolean stands(String table, String column, String text) {
        return !database.createNativeQuery("SELECT 1 FROM `" + table + "` WHERE LOCATE(?1, CONVERT(`" + column + "` USING utf8mb4)) > 0 LIMIT 1").setParameter(1, text).getResultList().isEmpty();
    }

    private boolean opened(String table, String column) {
        for (Object value : database.createNativeQuery("SELECT `" + column + "` FROM `" + table + "` WHERE `" + column + "` IS NOT NULL").getResultList()) {
            String text = text((byte[]) value);
            if (text.contains(mark) || text.contains(phone.substring(3))) {
                return true;
            }
        }
        return false;
    }

    private String text(byte[] value) {
        try {
            return sealing.text(value);
        } catch (RuntimeException other) {
            return new String(value, StandardCharsets.UTF_8);
        }
    }
}
