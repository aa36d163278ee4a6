package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Who made what stands in a list: several together, and people whom no message reaches. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportedAuthorsTest {

    private static final String CONTACT = "Điện thoại hoặc e-mail tác giả";
    private static final String OTHERS = "Đồng tác giả";
    private static final String SHARES = "Tỷ lệ đóng góp (%)";
    private static final String PAPER = "Số giấy đồng ý";

    @Inject
    World world;
    @Inject
    ImportCalls calls;
    @Inject
    EntityManager database;

    private Unit top;
    private Unit place;
    private Campaign campaign;
    private Person officer;

    @BeforeEach
    void anOfficer() {
        top = world.upper(world.root(), "Công đoàn nhập tác giả");
        place = world.unit(top, "CĐCS Gạch Ngói");
        campaign = world.campaign();
        officer = world.person("Cán bộ nhập tác giả", Role.UNIT_OFFICER, top);
    }

    @Test
    void aCellOfCoAuthorsBecomesTheAuthorsOfTheIdeaAndTheirShares() {
        Person colleague = world.withPassword(world.worker(campaign, place), "mười hai con trâu đen");
        String phone = world.phoneOf(colleague);
        var sheet = new IdeaSheet().row("A1", IdeaImportTest.phone(), place.code(), OTHERS, "1. " + colleague.name() + " (" + phone + ")\n2. Lê Văn Cường", SHARES, "60; 25; 15")
                .row("A2", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình 30%; Phạm Dung 20%")
                .row("A3", IdeaImportTest.phone(), place.code(), OTHERS, "Nguyễn Văn A3; Trần Thị Bình, Phạm Dung", SHARES, "50/30/20")
                .row("A4", IdeaImportTest.phone(), place.code(), SHARES, "100");
        String id = uploaded(sheet.xlsx());

        calls.checked(officer, id).body("errors", equalTo(0)).body("creates", equalTo(4)).body("warned", equalTo(3));
        ImportCalls.rows(officer, id, "CREATE").body("items[0].findings.cause", contains("people-read")).body("items[1].findings.cause", contains("share-read")).body("items[2].findings.cause", contains("author-again", "people-read"))
                .body("items[2].findings[1].message", containsString("2 người: Trần Thị Bình; Phạm Dung"));
        calls.ran(officer, id).body("done", equalTo(4));
        assertThat(authors("A1")).containsExactly(":60", colleague.name() + ":25:" + colleague.value(), "Lê Văn Cường:15");
        assertThat(authors("A2")).containsExactly(":50", "Trần Thị Bình:30", "Phạm Dung:20");
        assertThat(authors("A3")).containsExactly(":50", "Trần Thị Bình:30", "Phạm Dung:20");
        assertThat(authors("A4")).isEmpty();
        Api.as(colleague).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200)
                .body("items.title", contains(containsString("A1"))).body("items.coAuthor", contains(true));
    }

    @Test
    void whatIsWrongWithCoAuthorsIsSaidOfTheirColumnsAndADraftWaitsForShares() {
        String phone = IdeaImportTest.phone();
        var sheet = new IdeaSheet().row("B1", phone, place.code(), OTHERS, "Trần Thị Bình 0" + phone.substring(1), SHARES, "60; 40")
                .row("B2", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình; Trần Thị Bình", SHARES, "60; 20; 20")
                .row("B3", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình 8.49E+10", SHARES, "60; 40")
                .row("B4", IdeaImportTest.phone(), place.code(), OTHERS, "0912345678", SHARES, "60; 40")
                .row("B5", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình; Lê Văn Cường")
                .row("B6", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình", SHARES, "60; 20; 20")
                .row("B7", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình 30%", SHARES, "60; 40")
                .row("B8", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình", SHARES, "một nửa")
                .row("B9", IdeaImportTest.phone(), place.code(), OTHERS, "A B;C D;E F;G H;I K;L M;N O;P Q;R S;T U", SHARES, "10;9;9;9;9;9;9;9;9;9;9")
                .row("B11", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình; Nguyễn Văn B11", SHARES, "30; 70")
                .row("B10", IdeaImportTest.phone(), place.code(), OTHERS, "Trần Thị Bình; Lê Văn Cường", "Đồng ý công bố", "");
        String id = uploaded(sheet.csv());

        calls.checked(officer, id).body("errors", equalTo(10)).body("creates", equalTo(1));
        List<Map<String, Object>> rows = ImportCalls.rows(officer, id, "ERROR").extract().path("items");
        assertThat(rows.stream().flatMap(row -> findings(row).stream().filter(found -> (Boolean) found.get("error")).map(found -> row.get("row") + " " + found.get("column") + " " + found.get("cause"))))
                .containsExactly("2 CO_AUTHORS same-person", "3 CO_AUTHORS same-person", "4 CO_AUTHORS digits-lost", "5 CO_AUTHORS no-name", "6 SHARES min", "7 SHARES shares",
                        "8 SHARES shares", "9 SHARES shares", "10 CO_AUTHORS size", "11 SHARES shares");
        calls.ran(officer, id).body("done", equalTo(1));
        assertThat(authors("B10")).containsExactly(":null", "Trần Thị Bình:null", "Lê Văn Cường:null");
    }

    @Test
    void anAuthorWithoutPhoneIsOnePersonHoweverOftenTheListIsSentAndNeverTheOperator() {
        var sheet = new IdeaSheet().row("C1", "", place.code(), "Họ tên tác giả", "Vũ Thị Hoa", PAPER, "GĐY 7").row("C2", "", place.code(), "Họ tên tác giả", "VŨ THỊ HOA ", PAPER, "GĐY 7")
                .row("C3", "", place.code(), "Họ tên tác giả", "Vũ Thị Hoa", PAPER, "GĐY 8").row("C4", "", place.code(), PAPER, "");
        String id = uploaded(sheet.csv());

        calls.checked(officer, id).body("creates", equalTo(3)).body("warned", equalTo(3)).body("unreached", equalTo(3)).body("errors", equalTo(1));
        ImportCalls.rows(officer, id, "CREATE").body("items[0].findings.cause", contains("no-contact")).body("items[0].findings[0].message", containsString("phiếu biên nhận"))
                .body("items[0].findings[0].messageEn", containsString("claim code"));
        calls.ran(officer, id).body("done", equalTo(3));
        List<Long> made = authorIds();
        assertThat(made).hasSize(3).doesNotContain(officer.value());
        assertThat(made.get(0)).isEqualTo(made.get(1)).isNotEqualTo(made.get(2));

        calls.checked(officer, uploaded(sheet.csv())).body("creates", equalTo(0)).body("same", equalTo(3));
        var other = new IdeaSheet().row("D1", "", place.code(), "Họ tên tác giả", "Vũ Thị Hoa", PAPER, "GĐY 7").row("D2", IdeaImportTest.phone(), place.code(), "Họ tên tác giả", "Vũ Thị Hoa", PAPER, "GĐY 7");
        String next = uploaded("Sổ khác " + top.code(), other.csv());
        calls.checked(officer, next).body("creates", equalTo(2));
        calls.ran(officer, next).body("done", equalTo(2));
        assertThat(authorIds()).hasSize(5).filteredOn(made.get(0)::equals).as("by paper in another list too, but not who has a phone").hasSize(3);
        assertThat(new HashSet<>(authorIds())).hasSize(3);

        String elses = uploaded(new IdeaSheet().row("C1", "", place.code(), "Họ tên tác giả", "Vũ Thị Huệ", PAPER, "GĐY 7").csv());
        calls.checked(officer, elses).body("errors", equalTo(1));
        ImportCalls.rows(officer, elses, "ERROR").body("items[0].findings.cause", hasItem("other-author"));
    }

    @Test
    void theirSlipsArePrintedOneForEachPersonByWhoImportedThem() {
        var sheet = new IdeaSheet().row("E1", "", place.code(), PAPER, "GĐY 1").row("E2", "", place.code(), "Họ tên tác giả", "Nguyễn Văn E1", PAPER, "GĐY 1").row("E3", "", place.code(), PAPER, "GĐY 3")
                .row("E4", IdeaImportTest.phone(), place.code());
        String id = uploaded(sheet.csv());
        slips(officer, id, 1).then().spec(Refused.with(422, "no-slips"));
        calls.checked(officer, id);
        calls.ran(officer, id).body("done", equalTo(4));

        byte[] pdf = slips(officer, id, 1).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").contains("/Count 2");
        assertThat(codes()).isEqualTo(2L);
        slips(officer, id, 2).then().spec(Refused.with(422, "no-slips"));
        slips(world.person("Cán bộ khác", Role.UNIT_OFFICER, top), id, 1).then().spec(Refused.with(404, "not-found"));

        String number = (String) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT i.number FROM idea i JOIN import_key k ON k.object_id = i.id WHERE k.external_id = 'E1' AND i.campaign_id = ?1")
                .setParameter(1, campaign.value()).getSingleResult());
        Api.as(officer).body(Map.of("campaignId", campaign.id(), "earlierNumber", number)).post("/api/v1/assisted-entries/person-search").then().statusCode(200)
                .body("known", equalTo(true)).body("name", equalTo("Nguyễn Văn E1")).body("agreedAt", notNullValue());
    }

    private static io.restassured.response.Response slips(Person by, String id, int part) {
        return Api.as(by).queryParam("part", part).post("/api/v1/imports/{id}/slips", id);
    }

    private String uploaded(byte[] file) {
        return uploaded("Sổ " + top.code(), file);
    }

    private String uploaded(String source, byte[] file) {
        return ImportCalls.upload(officer, ImportKind.IDEAS, top, campaign, source, file).then().statusCode(201).extract().path("id");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("findings");
    }

    /** Name, share and account of each, the lead first. */
    private List<String> authors(String externalId) {
        return rows("""
                SELECT CONCAT(COALESCE(a.name, ''), ':', COALESCE(a.share, 'null'), COALESCE(CONCAT(':', a.account_id), '')) FROM idea_author a JOIN import_key k ON k.object_id = a.idea_id
                JOIN idea i ON i.id = a.idea_id WHERE i.campaign_id = ?1 AND k.external_id = '%s' ORDER BY a.position""".formatted(externalId)).stream().map(String.class::cast).toList();
    }

    private List<Long> authorIds() {
        return rows("SELECT author_id FROM idea WHERE campaign_id = ?1 ORDER BY id").stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long codes() {
        return ((Number) rows("SELECT COUNT(*) FROM claim_code c WHERE c.account_id IN (SELECT author_id FROM idea WHERE campaign_id = ?1)").get(0)).longValue();
    }

    private List<?> rows(String query) {
        return QuarkusTransaction.requiringNew().call(() -> Arrays.asList(database.createNativeQuery(query).setParameter(1, campaign.value()).getResultList().toArray()));
    }
}
