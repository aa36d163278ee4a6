package vn.sangkien.idea;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;

/** What people type, paste and send, and which of it makes a complete idea. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormTest {

    /** Milliseconds, also on a busy machine; time that grows with the square of the length would be minutes. */
    private static final long A_MOMENT = 5_000;

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Campaign campaign;
    private Person worker;

    @BeforeEach
    void aWorker() {
        campaign = world.campaign();
        worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void everyMissingFieldIsNamedInBothLanguages() {
        String idea = Api.create(worker, campaign, Map.of()).path("id");

        Api.submit(worker, idea).then().spec(Refused.with(400, "validation")).body("violations", hasSize(6))
                .body("violations.field", hasItems("form.title", "form.solutionType", "form.field", "form.description", "form.benefitText", "form.firstAppliedOn"))
                .body("violations.find { it.field == 'form.title' }.message", equalTo("Tên sáng kiến: chưa có. Hãy điền mục này."))
                .body("violations.find { it.field == 'form.title' }.messageEn", equalTo("Title: is missing. Please fill it in."))
                .body("violations.find { it.field == 'form.description' }.message", startsWith("Nội dung sáng kiến:"))
                .body("violations.find { it.field == 'form.firstAppliedOn' }.messageEn", startsWith("First applied on:"))
                .body("detail", containsString("6")).body("detail", containsString("vẫn còn"));
    }

    @Test
    void theMinimumPathIsEnough() {
        Api.submit(worker, Api.draft(worker, campaign)).then().statusCode(200).body("form.problem", nullValue()).body("form.directWorker", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"title, 9, 10", "description, 49, 50", "benefitText, 19, 20"})
    void aTextMustHaveItsLeastLengthBeforeItIsSubmitted(String field, int tooShort, int enough) {
        submitWith(field, "ạ".repeat(tooShort)).then().spec(Refused.naming("form." + field));
        submitWith(field, "ạ".repeat(enough)).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"title, 300", "problem, 3000", "description, 10000", "conditions, 2000", "benefitText, 4000", "confidential, 4000"})
    void aTextMayHaveItsFullLengthInVietnameseLettersAndNotOneMore(String field, int most) {
        submitWith(field, "ặ".repeat(most)).then().statusCode(200).body("form." + field, equalTo("ặ".repeat(most)));
        Api.create(worker, campaign, Map.of(field, "ặ".repeat(most + 1))).then().spec(Refused.naming("form." + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "          ", "\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164", "\u200b\u200c\u200d\ufeff\u2060\u200b\u200b\u200b\u200b\u200b\u200b",
            "\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad", "\u3000\u00a0\u2003\u3000\u00a0\u2003\u3000\u00a0\u2003\u3000", "\u202e\u202e\u202e\u202e\u202e\u202e\u202e\u202e\u202e\u202e",
            "\n\n\n\n\n\n\n\n\n\n\n\n", "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"})
    void aTitleOfNothingVisibleIsNoTitle(String title) {
        Api.create(worker, campaign, Map.of("title", title)).then().statusCode(201).body("form.title", nullValue());
        submitWith("title", title).then().spec(Refused.naming("form.title"));
    }

    @Test
    void invisibleCharactersDoNotHelpAShortTitle() {
        submitWith("title", "Cải\u200b\u200b\u200b\u200b\u200b\u200b tiến").then().spec(Refused.naming("form.title"));
    }

    @ParameterizedTest
    @CsvSource({"title, 10", "description, 50", "benefitText, 20"})
    void onlyLettersAndDigitsMakeATextLongEnough(String field, int least) {
        for (String nothing : new String[] {".".repeat(60), "\uD83D\uDC4D".repeat(60), "a" + "\u0301".repeat(60), "- ".repeat(60) + "\u1EA1", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(20)}) {
            submitWith(field, nothing).then().spec(Refused.naming("form." + field))
                    .body("violations[0].message", containsString("cần ít nhất " + least + " chữ cái")).body("violations[0].messageEn", containsString("at least " + least + " letters"));
        }
        submitWith(field, "Ph\u00EDm s\u1ED1 5, ".repeat(10)).then().statusCode(200);
        submitWith(field, "\u0E17\u0E35\u0E48".repeat(least)).then().statusCode(200);
    }

    @Test
    void picturesOfSeveralPartsStayWhole() {
        String title = "Gia đình \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 và cờ \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 \uD83C\uDDFB\uD83C\uDDF3";

        submitWith("title", title).then().statusCode(200).body("form.title", equalTo(title));
    }

    @Test
    void decomposedLettersAreKeptComposed() {
        String title = "Cải tiến quy trình đóng gói ở xưởng";

        submitWith("title", Normalizer.normalize(title, Normalizer.Form.NFD)).then().statusCode(200).body("form.title", equalTo(title));
    }

    @Test
    void aTitleIsOneLineAndOtherTextsKeepTheirLines() {
        Api.create(worker, campaign, Map.of("title", "  Cải tiến\r\n\tgá   kẹp\u00a0phôi ", "description", "\n\nBước 1  \r\nBước 2\r\n\n")).then().statusCode(201)
                .body("form.title", equalTo("Cải tiến gá kẹp phôi")).body("form.description", equalTo("Bước 1\nBước 2"));
    }

    @Test
    void picturesAndOtherScriptsSurvive() {
        String title = "Tiết kiệm điện 🏭⚡👷🏽 — 省エネ, экономия";

        submitWith("title", title).then().statusCode(200).body("form.title", equalTo(title));
    }

    @Test
    void aTitleOfThreeHundredKoreanSyllablesFits() {
        submitWith("title", "각".repeat(300)).then().statusCode(200).body("form.title", equalTo("각".repeat(300)));
    }

    @Test
    void whatLooksLikeACommandIsJustText() {
        String title = "'; DROP TABLE idea; -- <svg onload=alert(1)> ${7*7} #{7*7} {{7*7}} \\";

        submitWith("title", title).then().statusCode(200).body("form.title", equalTo(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u0301\u0323"})
    void aHundredThousandCombiningMarksAreAnsweredAtOnce(String marks) {
        Api.create(worker, campaign, Map.of("title", "a" + marks.repeat(100_000 / marks.length()))).then().time(lessThanOrEqualTo(A_MOMENT)).statusCode(anyOf(equalTo(201), equalTo(400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\n", " \n", "\u200b", "ặ"})
    void twoHundredThousandOfOneCharacterAreAnsweredAtOnce(String character) {
        Api.create(worker, campaign, Map.of("description", "a" + character.repeat(199_000 / character.length()) + "b")).then()
                .time(lessThanOrEqualTo(A_MOMENT)).statusCode(anyOf(equalTo(201), equalTo(400)));
    }

    @Test
    void anIdeaIsFirstAppliedInsideTheWindow() {
        submitWith("firstAppliedOn", "2019-12-31").then().spec(Refused.naming("form.firstAppliedOn"))
                .body("violations[0].message", containsString("01/01/2020")).body("violations[0].messageEn", containsString("01/01/2020"));
        submitWith("firstAppliedOn", "2020-01-01").then().statusCode(200);
    }

    @Test
    void todayIsTodayInVietnam() {
        clock.stopAt(Instant.parse("2027-05-10T17:00:00Z"));
        campaign = world.campaign();
        worker = world.worker(campaign, world.unit(world.root(), "Cơ sở"));

        submitWith("firstAppliedOn", "2027-05-11").then().statusCode(200);
        submitWith("firstAppliedOn", "2027-05-12").then().spec(Refused.naming("form.firstAppliedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13-01", "31/12/2025", "2025-1-1", "", "hôm qua", "2025-01-01T00:00:00Z", "+99999-01-01", "-0044-03-15", "0000-00-00", "20250101"})
    void whatIsNoDayIsRefusedByName(String day) {
        Api.create(worker, campaign, Map.of("firstAppliedOn", day)).then().spec(Refused.naming("form.firstAppliedOn"));
    }

    @Test
    void aDayIsNoNumberAndNoListOfNumbers() {
        Api.create(worker, campaign, Map.of("firstAppliedOn", 20_000)).then().spec(Refused.naming("form.firstAppliedOn"));
        Api.create(worker, campaign, Map.of("firstAppliedOn", new int[] {2025, 3, 1})).then().spec(Refused.naming("form.firstAppliedOn"));
    }

    @Test
    void theBenefitIsAWholeNumberOfDongWithinItsRange() {
        for (Object wrong : new Object[] {-1, 10_000_000_000_001L, 1.5, "100", true}) {
            Api.create(worker, campaign, Map.of("benefitVnd", wrong)).then().spec(Refused.naming("form.benefitVnd"));
        }
        Api.create(worker, campaign, Map.of("benefitVnd", 0)).then().statusCode(201).body("form.benefitVnd", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "solutionType", "field", "firstAppliedOn", "problem", "description", "conditions", "benefitText", "directWorker", "unitId", "benefitVnd", "confidential"})
    void aListOrAnObjectIsNoValue(String field) {
        String idea = Api.create(worker, campaign, Map.of()).path("id");
        for (Object wrong : new Object[] {new String[] {"a", "b"}, new String[] {"một giá trị"}, Map.of("$ne", 1)}) {
            Api.create(worker, campaign, Map.of(field, wrong)).then().spec(Refused.with(400, "validation"));
            Api.patch(worker, idea, 0, Map.of(field, wrong)).then().spec(Refused.with(400, "validation"));
        }
    }

    @Test
    void whatIsNotInACodeListIsRefusedByName() {
        for (Object wrong : new Object[] {"technical", "KHÁC", "", 0}) {
            Api.create(worker, campaign, Map.of("solutionType", wrong)).then().spec(Refused.naming("form.solutionType"));
            Api.create(worker, campaign, Map.of("field", wrong)).then().spec(Refused.naming("form.field"));
        }
    }

    @Test
    void aNumberIsNoTextAndATextNoTruth() {
        Api.create(worker, campaign, Map.of("title", 12345678901L)).then().spec(Refused.naming("form.title"));
        Api.create(worker, campaign, Map.of("directWorker", "true")).then().spec(Refused.naming("form.directWorker"));
        Api.create(worker, campaign, Map.of("directWorker", 1)).then().spec(Refused.naming("form.directWorker"));
    }

    @Test
    void aPatchIsCheckedLikeANewDraft() {
        String idea = Api.create(worker, campaign, Map.of()).path("id");

        Api.patch(worker, idea, 0, Map.of("title", "ặ".repeat(301))).then().spec(Refused.naming("form.title"));
        Api.patch(worker, idea, 0, Map.of("benefitVnd", -1)).then().spec(Refused.naming("form.benefitVnd"));
        for (String body : new String[] {"[]", "null", "\"x\"", "1", ""}) {
            Api.patch(worker, idea, 0, body).then().spec(Refused.with(400));
        }
    }

    @Test
    void theAuthorsDeclarationsAreTheirOwnAndAllNeeded() {
        String idea = Api.draft(worker, campaign);
        Map<String, Map<String, ?>> wrong = Map.of(
                "truthful", Map.of("truthful", false, "notIpProtected", true, "mayPublish", true),
                "notIpProtected", Map.of("truthful", true, "notIpProtected", false, "mayPublish", true),
                "mayPublish", Map.of("truthful", true, "notIpProtected", true));

        wrong.forEach((field, declarations) -> Api.creating(worker).body(declarations).post("/api/v1/ideas/{id}/submission", idea).then().spec(Refused.naming(field)));
        Api.creating(worker).body(Map.of("truthful", "true", "notIpProtected", 1, "mayPublish", true)).post("/api/v1/ideas/{id}/submission", idea).then().spec(Refused.with(400));
        Api.as(worker).get("/api/v1/ideas/{id}", idea).then().body("state", equalTo("DRAFT"));
    }

    private Response submitWith(String field, String text) {
        Map<String, Object> form = Api.form();
        form.put(field, text);
        return Api.submit(worker, Api.create(worker, campaign, form).then().statusCode(201).extract().path("id"));
    }
}
