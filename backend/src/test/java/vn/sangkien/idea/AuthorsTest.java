package vn.sangkien.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Those who made an idea together, and what it is to be one of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorsTest {

    @Inject
    World world;

    private Campaign campaign;
    private Unit unit;
    private Person worker;

    @BeforeEach
    void aWorker() {
        campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
    }

    @Test
    void whoIsAloneNamesNobody() {
        submit(List.of()).statusCode(200).body("form.authors", empty());
    }

    /** As the form saves it between two keys. */
    @Test
    void aRowThatIsStillEmptyIsKeptAndFilledLater() {
        String id = Api.draft(worker, campaign);
        Map<String, Object> empty = Map.of();
        Map<String, Object> lead = Map.of("lead", true);
        Api.patch(worker, id, 0, Map.of("authors", List.of(lead, Map.of("name", "Trần Thị Bình", "share", 100)))).then().statusCode(200);
        Api.as(worker).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("form.authors.size()", equalTo(2)).body("form.authors[0].share", nullValue());
        Api.patch(worker, id, 1, Map.of("authors", List.of(Map.of("lead", true, "share", 50), empty, Map.of("name", "Trần Thị Bình", "share", 50)))).then().statusCode(200);
        Api.patch(worker, id, 2, Map.of("authors", List.of(Map.of("lead", true, "share", 50), Map.of("name", "Lê Văn Cường", "share", 10), Map.of("name", "Trần Thị Bình", "share", 40), empty)))
                .then().statusCode(200);

        Api.as(worker).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("form.authors.name", contains(null, "Lê Văn Cường", "Trần Thị Bình", null));
        Api.patch(worker, id, 3, Map.of("authors", List.of())).then().statusCode(200);
        Api.as(worker).get("/api/v1/ideas/{id}", id).then().statusCode(200).body("form.authors", empty());
    }

    @Test
    void theLeadComesFirstAndHasNoNameOfTheirOwn() {
        submit(List.of(with("Trần Thị Bình", null, 40), Map.of("lead", true, "share", 60, "name", worker.name().toUpperCase(), "contact", worker.email()))).statusCode(200)
                .body("form.authors.lead", contains(true, false)).body("form.authors.share", contains(60, 40))
                .body("form.authors[0].name", nullValue()).body("form.authors[0].contact", nullValue()).body("form.authors[1].name", equalTo("Trần Thị Bình"));
    }

    @Test
    void nobodyElseIsNamedAsTheLeadAndTakenForWhoeverIsSignedIn() {
        save(List.of(Map.of("lead", true, "share", 60, "name", "Ai Khác"), with("Trần Thị Bình", null, 40))).spec(Refused.naming("form.authors[0].name"))
                .body("violations[0].code", equalTo("lead-is-you")).body("violations[0].message", containsString(worker.name()))
                .body("violations[0].messageEn", containsString("signed in"));
        save(List.of(with("Trần Thị Bình", null, 40), Map.of("lead", true, "share", 60, "contact", "khac@example.vn"))).spec(Refused.naming("form.authors[1].contact"));
        String idea = save(List.of(lead(60), with("Trần Thị Bình", null, 40))).extract().path("id");
        Api.patch(worker, idea, 0, Map.of("authors", List.of(Map.of("lead", true, "share", 100, "name", "Ai Khác")))).then().spec(Refused.naming("form.authors[0].name"));
    }

    @ParameterizedTest
    @CsvSource({"59, 99", "61, 101"})
    void sharesThatDoNotAddUpMayBeSavedAndNotHandedInAndTheSumIsNamed(int lead, int sum) {
        submit(List.of(lead(lead), with("Trần Thị Bình", null, 40))).spec(Refused.naming("form.authors"))
                .body("violations.find { it.field == 'form.authors' }.message", containsString(sum + " %"))
                .body("violations.find { it.field == 'form.authors' }.messageEn", containsString("now they are " + sum));
    }

    @Test
    void everyoneHasAShareAndAName() {
        submit(List.of(lead(100), with("Trần Thị Bình", null, 0))).spec(Refused.naming("form.authors[1].share"));
        submit(List.of(lead(100), with("Trần Thị Bình", null, null))).spec(Refused.naming("form.authors[1].share"));
        submit(List.of(lead(50), with("\u200b ", null, 50))).spec(Refused.naming("form.authors[1].name"));
        submit(List.of(lead(90))).spec(Refused.naming("form.authors"));
        submit(List.of(lead(100))).statusCode(200);
    }

    /** Otherwise nobody notices that the co-author is not linked, and four eyes do not hold. */
    @ParameterizedTest
    @ValueSource(strings = {"12345", "abc", "a@b@", "@example.vn", "binh@example", "090123451", "+1 212 555 0100"})
    void aContactIsAPhoneNumberOrAnEmail(String contact) {
        submit(List.of(lead(60), with("Trần Thị Bình", contact, 40))).spec(Refused.naming("form.authors[1].contact"));
    }

    @Test
    void aShareIsAWholePercentage() {
        for (Object wrong : new Object[] {-1, 101, 33.3, "50", true}) {
            save(List.of(lead(50), with("Trần Thị Bình", null, wrong))).spec(Refused.with(400, "validation")).body("violations.field", hasItem("form.authors[1].share"));
        }
    }

    @Test
    void exactlyOneLeads() {
        save(List.of(lead(50), lead(50))).spec(Refused.naming("form.authors"));
        save(List.of(with("Trần Thị Bình", null, 100))).spec(Refused.naming("form.authors"));
    }

    @Test
    void tenMakeAnIdeaTogetherAndNotEleven() {
        var ten = new ArrayList<Map<String, Object>>(List.of(lead(91)));
        ten.addAll(Collections.nCopies(9, with("Trần Thị Bình", null, 1)));
        submit(ten).statusCode(200);
        ten.add(with("Thừa Một Người", null, 1));
        save(ten).spec(Refused.naming("form.authors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "[[]]", "[\"Bình\"]", "[1]", "{}", "\"Bình\"", "[{\"lead\":true,\"accountId\":\"1\"}]", "[{\"lead\":\"true\"}]"})
    void whatIsNoListOfPeopleIsRefused(String authors) {
        String idea = Api.draft(worker, campaign);
        Api.patch(worker, idea, 0, "{\"authors\":" + authors + "}").then().spec(Refused.with(400, "validation"));
    }

    @Test
    void namesAreCleanedLikeEveryText() {
        save(List.of(lead(50), with("  Trần\u202e Thị\u200b  Bình ", null, 50))).statusCode(201).body("form.authors[1].name", equalTo("Trần Thị Bình"));
        save(List.of(lead(50), with("ặ".repeat(121), null, 50))).spec(Refused.naming("form.authors[1].name"));
        save(List.of(lead(50), with("<svg onload=alert(1)> '; DROP TABLE idea; -- 👷🏽", null, 50))).statusCode(201)
                .body("form.authors[1].name", equalTo("<svg onload=alert(1)> '; DROP TABLE idea; -- 👷🏽"));
    }

    @Test
    void aDraftKeepsItsPeopleWhileOtherThingsChangeAndLosesThemWhenTold() {
        String idea = save(List.of(lead(60), with("Trần Thị Bình", "0901 234 999", 30))).extract().path("id");
        Api.patch(worker, idea, 0, Map.of("problem", "Chờ lâu")).then().statusCode(200).body("form.authors.share", contains(60, 30))
                .body("form.authors[1].contact", equalTo("0901 234 999"));
        Api.patch(worker, idea, 1, Map.of("authors", List.of(lead(100)))).then().body("form.authors.share", contains(100));
        var cleared = new HashMap<String, Object>();
        cleared.put("authors", null);
        Api.patch(worker, idea, 2, cleared).then().statusCode(200).body("form.authors", empty());
    }

    @Test
    void whoeverHasAnAccountFindsTheIdeaAmongTheirsOnceItIsHandedInAndCannotChangeIt() {
        Person colleague = world.person("Trần Thị Bình");
        String idea = save(List.of(lead(60), with("Bình", colleague.email().toUpperCase(), 40))).extract().path("id");
        Api.as(colleague).get("/api/v1/ideas/{id}", idea).then().spec(Refused.with(404, "not-found"));
        mine(colleague).body("items", empty());

        Api.submit(worker, idea).then().statusCode(200);

        mine(colleague).body("items.id", contains(idea)).body("items[0].coAuthor", equalTo(true)).body("items[0].authorName", equalTo(worker.name()));
        mine(worker).body("items[0].coAuthor", equalTo(false));
        Api.as(colleague).get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("coAuthor", equalTo(true)).body("actions", empty())
                .body("form.authors[1].contact", nullValue());
        Api.as(colleague).get("/api/v1/ideas/{id}/events", idea).then().statusCode(200);
        Api.patch(colleague, idea, 1, Map.of("title", "Sửa của người khác")).then().spec(Refused.with(404, "not-found"));
        Api.as(colleague).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea).then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void nobodyLearnsWhetherAContactBelongsToAnAccount() {
        Person colleague = world.person("Trần Thị Bình");
        String known = submit(List.of(lead(60), with("Bình", colleague.email(), 40))).statusCode(200).extract().asString();
        String unknown = submit(List.of(lead(60), with("Bình", "khong-co-ai@example.vn", 40))).statusCode(200).extract().asString();

        assertThat(withoutWhatDiffers(known, colleague.email())).isEqualTo(withoutWhatDiffers(unknown, "khong-co-ai@example.vn"));
        assertThat(known).doesNotContain(colleague.id()).doesNotContain(colleague.name());
    }

    @Test
    void nobodyIsNamedTwiceByPhoneAndByEmailNorBesideThemselves() {
        Person colleague = world.withPassword(world.person("Trần Thị Bình"), "mat-khau-dai-2026");
        submit(List.of(lead(40), with("Bình", colleague.email(), 30), with("Chị Bình", world.phoneOf(colleague), 30))).spec(Refused.naming("form.authors[2].contact"))
                .body("violations.code", contains("same-person")).body("violations[0].messageEn", containsString("same person"));
        submit(List.of(lead(90), with("Tôi", worker.email().toUpperCase(), 10))).spec(Refused.naming("form.authors[1].contact"));
        submit(List.of(lead(40), with("Ai", "0901 234 999", 30), with("Ai Đó", "+84901234999", 30))).spec(Refused.naming("form.authors[2].contact"));
        mine(colleague).body("items", empty());
        submit(List.of(lead(40), with("Bình", colleague.email(), 30), with("An", "khong-co-ai@example.vn", 30))).statusCode(200);
    }

    @Test
    void whoIsNamedTwiceIsToldBeforeSendingAndStaysInTheDraft() {
        String idea = save(List.of(lead(90), with("Tôi", worker.email(), 10))).statusCode(201).extract().path("id");

        Api.as(worker).get("/api/v1/ideas/{id}/eligibility", idea).then().statusCode(200).body("verdict", equalTo("NOT_YET"))
                .body("items.field", hasItem("form.authors[1].contact"));
    }

    @Test
    void fourEyesAreNoneOfTheirs() {
        Person colleague = world.person("Cán Bộ Cùng Làm", Role.UNIT_OFFICER, unit);
        Person other = world.person("Cán Bộ Khác", Role.UNIT_OFFICER, unit);
        String idea = submit(List.of(lead(60), with("Cán bộ", colleague.email(), 40))).statusCode(200).extract().path("id");

        queue(other).body("items.id", contains(idea)).body("total", equalTo(1));
        queue(colleague).body("items", empty()).body("total", equalTo(0));
        Api.decide(colleague, idea, Api.ACCEPT).then().spec(Refused.with(403, "four-eyes"));
        Api.as(colleague).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", idea).then().spec(Refused.with(403, "four-eyes"));
        Api.as(other).get("/api/v1/ideas/{id}/review/reviewers", idea).then().statusCode(200).body("items.id", hasItem(other.id())).body("items.id", not(hasItem(colleague.id())));
        Api.as(colleague).get("/api/v1/ideas/{id}", idea).then().body("actions", empty());
        Api.decide(other, idea, Api.ACCEPT).then().statusCode(200).body("form.authors[1].name", equalTo("Cán bộ")).body("form.authors[1].contact", nullValue());
    }

    @Test
    void thePublicReadsNoNames() {
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        String idea = submit(List.of(lead(60), with("Trần Thị Bình", null, 40))).statusCode(200).extract().path("id");
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);

        String shown = Api.anonymous().get("/api/v1/ideas/{id}", idea).then().statusCode(200).body("form.authors", empty()).extract().asString();
        assertThat(shown).doesNotContain("Bình");
    }

    private static String withoutWhatDiffers(String answer, String contact) {
        return answer.replace(contact, "…").replaceAll("\"(id|number|createdAt|updatedAt|submittedAt)\":\"[^\"]*\"", "");
    }

    private static Map<String, Object> lead(int share) {
        return Map.of("lead", true, "share", share);
    }

    private static Map<String, Object> with(String name, String contact, Object share) {
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("contact", contact);
        person.put("share", share);
        person.put("lead", false);
        return person;
    }

    private ValidatableResponse save(List<Map<String, Object>> authors) {
        Map<String, Object> form = Api.form();
        form.put("authors", authors);
        return Api.create(worker, campaign, form).then();
    }

    private ValidatableResponse submit(List<Map<String, Object>> authors) {
        return Api.submit(worker, save(authors).statusCode(201).extract().path("id")).then();
    }

    private ValidatableResponse mine(Person person) {
        return Api.as(person).queryParam("mine", true).queryParam("campaign", campaign.id()).get("/api/v1/ideas").then().statusCode(200);
    }

    private ValidatableResponse queue(Person person) {
        return Api.as(person).queryParam("campaign", campaign.id()).get("/api/v1/review-queue").then().statusCode(200);
    }
}
