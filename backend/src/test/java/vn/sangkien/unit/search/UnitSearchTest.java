package vn.sangkien.unit.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;

/** A worker types a few letters of the workplace, as phones let them, and picks it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitSearchTest {

    @Inject
    World world;

    @Inject
    UnitSearch search;

    /** A word that no other unit has. */
    private String mark;
    private Unit upper;
    private Unit electric;

    @BeforeEach
    void anElectricCompany() {
        mark = "z" + Id.of(Id.next());
        upper = world.unit(world.root(), "CĐ Tổng công ty Lưới");
        electric = world.unit(upper, "CĐ Công ty Điện lực " + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cong ty dien", "dien cong ty", "CONG TY ĐIỆN", "Công ty Điện lực", "công  ty, điện-lực", "cong ty d",
            "LUC DIEN", "đien", "dien 'luc'", "%dien%", "dien_", "dien\\", "\"dien\""})
    void theWordsMayComeWithoutAccentsInAnyCaseAndOrder(String typed) {
        search(typed + " " + mark).body("items.id", contains(electric.id()));
    }

    @Test
    void decomposedLettersOfAPhoneFindTheSame() {
        search(Normalizer.normalize("Công ty Điện lực " + mark, Normalizer.Form.NFD)).body("items.id", contains(electric.id()));
    }

    @Test
    void theBeginningOfEachWordIsEnoughButNotItsMiddle() {
        search("c t d l " + mark.substring(0, mark.length() - 2)).body("items.id", contains(electric.id()));
        search("ong " + mark).body("items", empty());
    }

    @Test
    void theCodeFindsTheUnitToo() {
        search("T" + electric.value()).body("items.id", contains(electric.id()));
    }

    @Test
    void theUnitWhoseWholeCodeIsTypedComesFirst() {
        String code = "T" + electric.value();
        Unit namedLikeIt = world.unit(upper, code);

        search(code).body("items.id", contains(electric.id(), namedLikeIt.id()));
    }

    @Test
    void aHitSaysWhereTheUnitHangs() {
        search(mark).body("items[0].path", contains(world.root().name(), upper.name())).body("items[0].closed", equalTo(false))
                .body("items[0].successorId", nullValue());
    }

    @Test
    void aClosedUnitIsShownAsClosedWithItsSuccessorAfterTheOpenOnes() {
        Unit successor = world.unit(upper, "CĐ Công ty Điện lực mới và dài hơn " + mark);
        world.close(electric, successor);

        search(mark).body("items.id", contains(successor.id(), electric.id()))
                .body("items[1].closed", equalTo(true)).body("items[1].successorId", equalTo(successor.id()));
        Api.anonymous().get("/api/v1/units/{id}", electric.id()).then().statusCode(200).body("successor.name", equalTo(successor.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "%_%_%", "''", "\\\\", "--", "( )", "🏭🏭", "%25"})
    void signsThatMeanSomethingToADatabaseMeanNothingHere(String typed) {
        search(typed).body("items.id.findAll { it == '" + electric.id() + "' }", empty());
    }

    @Test
    void anAttemptAtSqlFindsNothingAndBreaksNothing() {
        search(mark + "' OR '1'='1").body("items", empty());
        search(mark + "'; DROP TABLE unit; --").body("items", empty());
        search(mark).body("items", hasSize(1));
    }

    @Test
    void atMostTwentyUnitsComeBackTheShortestNamesFirst() {
        IntStream.range(0, 25).forEach(i -> world.unit(upper, "Tổ " + mark + " thứ " + i));

        search(mark).body("items", hasSize(20));
        search("to " + mark + " thu 7").body("items.name", contains("Tổ " + mark + " thứ 7"));
    }

    @Test
    void everyWordMustBeFoundNotJustOne() {
        Unit other = world.unit(upper, "CĐ Bệnh viện " + mark);

        search(mark).body("items.id", containsInAnyOrder(electric.id(), other.id()));
        search("benh vien " + mark).body("items.id", contains(other.id()));
    }

    @Test
    void fewerThanTwoOrMoreThanAHundredCharactersAreRefusedByName() {
        Api.anonymous().get("/api/v1/units").then().spec(Refused.naming("q"));
        for (String q : new String[] {"", "đ", "x".repeat(101)}) {
            Api.anonymous().queryParam("q", q).get("/api/v1/units").then().spec(Refused.naming("q"));
        }
    }

    @Test
    void moreThanEightWordsAreNotLookedAt() {
        search(mark + " cong ty dien luc cd c d nowhere").body("items.id", contains(electric.id()));
    }

    @Test
    void aUnitTellsItsWholeLineUp() {
        Unit grassroots = world.unit(electric, "Phân xưởng 1 " + mark);

        Api.anonymous().get("/api/v1/units/{id}", grassroots.id()).then().statusCode(200).body("ancestors.id", hasItems(upper.id(), electric.id()))
                .body("ancestors[0].id", equalTo(world.root().id())).body("ancestors[-1].id", equalTo(electric.id())).body("childCount", equalTo(0));
        Api.anonymous().get("/api/v1/units/{id}", electric.id()).then().statusCode(200).body("childCount", equalTo(1));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        for (String id : new String[] {Id.of(Id.next()).toString(), "x", "0000000000000", "ZZZZZZZZZZZZZ", "../units", "1 OR 1=1"}) {
            Api.anonymous().get("/api/v1/units/{id}", id).then().spec(Refused.with(404, "not-found"));
        }
    }

    /** The units of these tests are written past the application, as if by another node. */
    private ValidatableResponse search(String typed) {
        search.look();
        return Api.anonymous().queryParam("q", typed).get("/api/v1/units").then().statusCode(200);
    }
}
