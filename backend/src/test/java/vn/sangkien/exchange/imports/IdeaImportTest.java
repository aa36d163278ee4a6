package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.sangkien.notice.ListAuthors;
import vn.sangkien.shared.id.Id;

/** A list of ideas becomes ideas of the people in it, each row once, however often it is sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdeaImportTest {

    private static final AtomicInteger PHONES = new AtomicInteger((int) (System.nanoTime() % 9_000_000));

    @Inject
    World world;
    @Inject
    ImportCalls calls;
    @Inject
    ImportClock clock;
    @Inject
    EntityManager database;
    @Inject
    ListAuthors authors;
    @Inject
    Event<ListImported> imported;

    private Unit top;
    private Unit place;
    private Campaign campaign;
    private Person officer;
    private IdeaSheet sheet;

    @BeforeEach
    void anOfficerWithAList() {
        top = world.upper(world.root(), "Công đoàn nhập sáng kiến");
        place = world.unit(top, "CĐCS May Sông Hồng");
        campaign = world.campaign();
        officer = world.person("Cán bộ nhập", Role.UNIT_OFFICER, top);
        sheet = new IdeaSheet();
    }

    static String phone() {
        return "098" + "%07d".formatted(PHONES.incrementAndGet() % 10_000_000);
    }

    @Test
    void goodRowsBecomeIdeasOfTheirAuthorsAndBadOnesStayBehind() {
        sheet.row("A1", phone(), place.code()).row("A2", phone(), "KHONG-CO").row("A3", phone(), place.code(), "Đồng ý công bố", "");
        String id = uploaded(sheet.csv());

        calls.checked(officer, id).body("state", equalTo("CHECKED")).body("rows", equalTo(3)).body("creates", equalTo(2)).body("errors", equalTo(1)).body("warned", equalTo(1));
        ImportCalls.rows(officer, id, "ERROR").body("items.row", contains(3)).body("items[0].findings[0].column", equalTo("UNIT_CODE")).body("items[0].findings[0].cause", equalTo("unit"));
        assertThat(ideas()).isEmpty();
        calls.ran(officer, id).body("state", equalTo("DONE")).body("done", equalTo(2)).body("refused", equalTo(0));

        List<Object[]> made = ideas();
        assertThat(made).hasSize(2).allSatisfy(idea -> {
            assertThat(idea[1]).isEqualTo("IMPORT");
            assertThat(((Number) idea[2]).longValue()).isEqualTo(officer.value());
            assertThat(((Number) idea[3]).longValue()).isNotEqualTo(officer.value());
        });
        assertThat(made).extracting(idea -> idea[0]).containsExactly("SUBMITTED", "DRAFT");
        assertThat(made).extracting(idea -> idea[4]).containsExactly("Nguyễn Văn A1", "Nguyễn Văn A3");
        assertThat(made).extracting(idea -> idea[5]).containsExactly("PDY-A1", "PDY-A3");
    }

    @Test
    void theSameFileTwiceMakesNothingAndADraftIsChangedOnlyWhileItsAuthorLeavesIt() {
        String phone = phone();
        sheet.row("B1", phone(), place.code()).row("B2", phone, place.code(), "Đồng ý công bố", "");
        ran(sheet.csv()).body("done", equalTo(2));

        calls.checked(officer, uploaded(sheet.csv())).body("creates", equalTo(0)).body("same", equalTo(2));
        var changed = new IdeaSheet().row("B1", phone(), place.code()).row("B2", phone, place.code(), "Đồng ý công bố", "", "Tên sáng kiến", "Giá đỡ cuộn dây kiểu mới hơn");
        String id = uploaded(changed.csv());
        calls.checked(officer, id).body("changes", equalTo(1)).body("errors", equalTo(1));
        ImportCalls.rows(officer, id, "ERROR").body("items[0].findings.cause", hasItem("other-author"));
        calls.ran(officer, id).body("done", equalTo(1));
        assertThat(ideas()).hasSize(2).extracting(idea -> idea[6]).contains("Giá đỡ cuộn dây kiểu mới hơn");

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE idea SET version = version + 1 WHERE campaign_id = ?1 AND state = 'DRAFT'")
                .setParameter(1, campaign.value()).executeUpdate());
        String late = uploaded(new IdeaSheet().row("B2", phone, place.code(), "Đồng ý công bố", "", "Tên sáng kiến", "Giá đỡ kiểu thứ ba cho máy").csv());
        calls.checked(officer, late).body("errors", equalTo(1));
        ImportCalls.rows(officer, late, "ERROR").body("items[0].findings.cause", hasItem("changed-by-author"));
    }

    @Test
    void onePhoneUnderTwoNamesIsAskedAbout() {
        String phone = phone();
        sheet.row("P1", phone, place.code()).row("P2", phone, place.code(), "Họ tên tác giả", "Trần Khác Tên", "Tên sáng kiến", "Giá đỡ cuộn dây của người khác");
        String id = uploaded(sheet.csv());

        calls.checked(officer, id).body("warned", equalTo(1)).body("creates", equalTo(2));
        Api.as(officer).queryParam("warned", true).get("/api/v1/imports/{id}/rows", id).then().body("items.row", contains(3)).body("items[0].findings.cause", hasItem("other-name"));
    }

    @Test
    void whereOneRowIsInAnOldFontTheOthersAreLookedAtClosely() {
        sheet.row("F1", phone(), place.code(), "Họ tên tác giả", "Ph¹m Quèc B¶o").row("F2", phone(), place.code(), "Họ tên tác giả", "Vò ThÞ Lan").row("F3", phone(), place.code());
        String id = uploaded(sheet.csv());

        calls.checked(officer, id).body("errors", equalTo(1)).body("suspectedFont", equalTo("TCVN3"));
        Api.as(officer).queryParam("warned", true).get("/api/v1/imports/{id}/rows", id).then().body("items.row", contains(3)).body("items[0].findings.cause", hasItem("perhaps-legacy-font"));
    }

    @Test
    void everyAuthorHearsOnceHowManyCameInForThem() {
        String twice = phone();
        sheet.row("N1", twice, place.code()).row("N2", twice, place.code(), "Tên sáng kiến", "Giá đỡ cuộn dây thứ hai").row("N3", phone(), place.code())
                .row("N4", phone(), place.code(), "Đồng ý công bố", "");
        String id = uploaded(sheet.csv());
        calls.checked(officer, id).body("errors", equalTo(0));
        calls.ran(officer, id).body("done", equalTo(4));
        assertThat(told()).as("behind the import").isEmpty();

        while (authors.some(1)) {
            // One person in each transaction.
        }
        assertThat(told()).as("of what is handed in, not of drafts").containsExactlyInAnyOrder("{\"ideas\":2}", "{\"ideas\":1}");

        QuarkusTransaction.requiringNew().run(() -> imported.fire(new ListImported(Id.fromString(id).value(), officer.value(), top.value(), 4, 0)));
        while (authors.some(1)) {
            // The same again.
        }
        assertThat(told()).hasSize(2);
        Api.as(officer).get("/api/v1/me/notices").then().body("items.kind", contains("LIST_IMPORTED"));
    }

    private List<String> told() {
        return database.createNativeQuery("SELECT n.facts FROM notice n JOIN idea i ON i.author_id = n.account_id WHERE i.campaign_id = ?1 AND n.kind = 'ENTERED_BY_LIST' GROUP BY n.id", String.class)
                .setParameter(1, campaign.value()).getResultList();
    }

    @Test
    void theFileOfErrorsIsCorrectedAndSentAgainAsItIs() {
        sheet.row("C1", phone(), place.code()).row("C2", phone(), place.code(), "Ngày áp dụng lần đầu", "31/02/2025");
        String id = uploaded(sheet.csv());
        calls.checked(officer, id).body("errors", equalTo(1));
        calls.ran(officer, id).body("done", equalTo(1));
        String errors = Api.as(officer).queryParam("format", "CSV").get("/api/v1/imports/{id}/errors", id).then().statusCode(200).extract().asString();
        assertThat(errors).contains("Lý do không nhập được").contains("C2").doesNotContain("C1").contains("không phải một ngày có thật").contains("is no day of the calendar");

        String again = uploaded(errors.replace("31/02/2025", "28/02/2025").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        calls.checked(officer, again).body("errors", equalTo(0)).body("creates", equalTo(1));
        calls.ran(officer, again).body("done", equalTo(1));
        assertThat(ideas()).hasSize(2);
    }

    @Test
    void titlesInAnyOrderAndByOtherNamesAreFoundAndMatchingByHandIsRemembered() {
        List<String> other = new ArrayList<>(IdeaSheet.TITLES);
        other.set(0, "STT");
        other.set(1, "HO VA TEN");
        other.set(2, "SĐT");
        other.set(3, "Nơi công tác (mã)");
        other.set(8, "Tên giải pháp");
        String id = uploaded(new IdeaSheet(other).row("D1", phone(), place.code()).csv());
        List<String> guessed = ImportCalls.get(officer, id).extract().path("titles.column");
        assertThat(guessed).startsWith("EXTERNAL_ID", "AUTHOR_NAME", "AUTHOR_CONTACT", null).contains("TITLE");
        ImportCalls.check(officer, id, ImportCalls.guessed(officer, id)).then().spec(Refused.with(422, "import-columns"));

        var matching = new ArrayList<>(ImportCalls.guessed(officer, id));
        matching.add(java.util.Map.of("place", 3, "column", "UNIT_CODE"));
        ImportCalls.check(officer, id, matching).then().statusCode(200);
        clock.work();
        ImportCalls.get(officer, id).body("creates", equalTo(1));

        Collections.reverse(other);
        String next = uploaded(new IdeaSheet(other).row("D2", phone(), place.code()).csv());
        ImportCalls.get(officer, next).body("titles.column", hasItem("UNIT_CODE"));
    }

    @Test
    void aFileWithMoreRowsThanItTakesIsRefusedAsAWhole() {
        byte[] file = (String.join(";", IdeaSheet.TITLES) + "\n" + "A;B\n".repeat(50_001)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ImportCalls.upload(officer, ImportKind.IDEAS, place, campaign, "Sổ dài", file).then().spec(Refused.with(422, "sheet-too-long")).body("detail", containsString("50.000"));
    }

    @Test
    void whatSpreadsheetProgramsDoToNumbersIsUndoneWhereNothingIsLost() {
        String phone = phone();
        sheet.row("E1", phone.substring(1), place.code()).row("E2", "84" + phone().substring(1), place.code()).row("E3", "8.49E+10", place.code())
                .row("E4", "0981.234.567 ", place.code(), "Ngày áp dụng lần đầu", "45717").row("E5", phone(), place.code(), "Giá trị làm lợi (đồng/năm)", "1,5 tỷ");
        String id = uploaded(sheet.xlsx());
        calls.checked(officer, id).body("creates", equalTo(4)).body("warned", equalTo(4)).body("errors", equalTo(1));
        ImportCalls.rows(officer, id, "ERROR").body("items.row", contains(4)).body("items[0].findings.cause", contains("digits-lost"));
        ImportCalls.rows(officer, id, "CREATE").body("items[0].findings[0].message", containsString("+84" + phone.substring(1)))
                .body("items[2].findings.message", hasItem(containsString("01/03/2025"))).body("items[3].findings.message", hasItem(containsString("1.500.000.000 đồng")));
    }

    @Test
    void lettersFromBeforeUnicodeAreFoundAndConvertedOnDemand() {
        sheet.row("F1", phone(), place.code(), "Tên sáng kiến", "Gi¸ ®ì cuén d©y cho m¸y quÊn", "Nội dung giải pháp", "Lµm gi¸ ®ì xoay b»ng thÐp tËn dông ®Ó mét ng­êi ®­a ®­îc cuén d©y lªn m¸y kh«ng cÇn n©ng b»ng tay.",
                "Hiệu quả", "Thay cuén cßn 6 phót, kh«ng ai ph¶i n©ng nÆng.", "Họ tên tác giả", "NguyÔn V¨n Hïng");
        String id = uploaded(sheet.csv());
        calls.checked(officer, id).body("errors", equalTo(1)).body("suspectedFont", equalTo("TCVN3"));
        calls.checked(officer, id, "convertFrom", "TCVN3").body("errors", equalTo(0)).body("warned", equalTo(1));
        calls.ran(officer, id).body("done", equalTo(1));
        assertThat(ideas().get(0)[6]).isEqualTo("Giá đỡ cuộn dây cho máy quấn");
        assertThat(ideas().get(0)[4]).isEqualTo("Nguyễn Văn Hùng");
    }

    @Test
    void aPausedImportGoesOnAndACancelledOneDoesNot() {
        sheet.row("G1", phone(), place.code()).row("G2", phone(), place.code());
        String id = uploaded(sheet.csv());
        calls.checked(officer, id);
        ImportCalls.run(officer, id).then().statusCode(200);
        Api.as(officer).post("/api/v1/imports/{id}/pause", id).then().statusCode(200).body("state", equalTo("PAUSED"));
        clock.work();
        ImportCalls.get(officer, id).body("done", equalTo(0));
        calls.ran(officer, id).body("state", equalTo("DONE")).body("done", equalTo(2));

        String other = uploaded(new IdeaSheet().row("G3", phone(), place.code()).csv());
        calls.checked(officer, other);
        ImportCalls.run(officer, other).then().statusCode(200);
        Api.as(officer).post("/api/v1/imports/{id}/cancel", other).then().statusCode(200).body("state", equalTo("CANCELLED"));
        clock.work();
        ImportCalls.get(officer, other).body("done", equalTo(0));
        ImportCalls.run(officer, other).then().spec(Refused.with(409, "wrong-state"));
        assertThat(ideas()).hasSize(2);
    }

    @Test
    void aListIsItsOperatorsAloneAndEndsWithTheirRight() {
        sheet.row("H1", phone(), place.code());
        String id = uploaded(sheet.csv());
        Person colleague = world.person("Cán bộ khác", Role.UNIT_OFFICER, top);
        Person elsewhere = world.person("Cán bộ nơi khác", Role.UNIT_OFFICER, world.upper(world.root(), "Nơi khác"));
        for (Person other : List.of(colleague, elsewhere)) {
            Api.as(other).get("/api/v1/imports/{id}", id).then().spec(Refused.with(404, "not-found"));
            Api.as(other).get("/api/v1/imports/{id}/rows", id).then().spec(Refused.with(404, "not-found"));
            Api.as(other).get("/api/v1/imports/{id}/errors", id).then().spec(Refused.with(404, "not-found"));
            Api.as(other).post("/api/v1/imports/{id}/cancel", id).then().spec(Refused.with(404, "not-found"));
            Api.as(other).get("/api/v1/imports").then().body("items.id", not(hasItem(id)));
        }
        ImportCalls.upload(elsewhere, ImportKind.IDEAS, top, campaign, "Danh sách", sheet.csv()).then().spec(Refused.with(404, "not-found"));
        calls.checked(officer, id);
        ImportCalls.run(officer, id).then().statusCode(200);
        world.endGrants(officer);
        clock.work();
        world.grant(officer, Role.UNIT_OFFICER, top);
        ImportCalls.get(officer, id).body("state", equalTo("FAILED")).body("done", equalTo(0));
        assertThat(ideas()).isEmpty();
    }

    @Test
    void theTemplateCanBeSentBackAsItIs() {
        for (String format : List.of("XLSX", "CSV")) {
            byte[] template = Api.as(officer).queryParam("kind", "IDEAS").queryParam("format", format).get("/api/v1/imports/template").then().statusCode(200).extract().asByteArray();
            String id = uploaded(template);
            ImportCalls.get(officer, id).body("titles.column", not(hasItem((Object) null))).body("titles", hasSize(28));
            calls.checked(officer, id).body("rows", equalTo(0)).body("errors", equalTo(0));
        }
    }

    private ValidatableResponse ran(byte[] file) {
        String id = uploaded(file);
        calls.checked(officer, id);
        return calls.ran(officer, id);
    }

    private String uploaded(byte[] file) {
        return ImportCalls.upload(officer, ImportKind.IDEAS, top, campaign, "Danh sách " + top.code(), file).then().statusCode(201).extract().path("id");
    }

    /** State, channel, operator, author, their name, their paper, title. */
    private List<Object[]> ideas() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                SELECT i.state, i.channel, i.operator_id, i.author_id, a.display_name, c.proof_reference, i.title FROM idea i JOIN account a ON a.id = i.author_id
                JOIN consent c ON c.account_id = a.id WHERE i.campaign_id = ?1 ORDER BY i.id""").setParameter(1, campaign.value()).getResultList());
        return rows.stream().map(Object[].class::cast).toList();
    }
}
