package vn.sangkien.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitChildrenTest {

    @Inject
    World world;

    @Test
    void theUnitsBelowComeByNameAsAVietnameseReaderSortsThem() {
        Unit upper = world.unit(world.root(), "Cấp trên");
        List.of("CĐCS Đạt", "CĐCS Dũng", "CĐCS Ăn", "CĐCS Ánh", "CĐCS An").forEach(name -> world.unit(upper, name));

        Api.anonymous().get("/api/v1/units/{id}/children", upper.id()).then().statusCode(200)
                .body("items.name", contains("CĐCS An", "CĐCS Ánh", "CĐCS Ăn", "CĐCS Dũng", "CĐCS Đạt")).body("nextCursor", equalTo(null));
    }

    @Test
    void pagesShowEveryUnitOnceAlsoWhenNamesAreEqual() {
        Unit upper = world.unit(world.root(), "Cấp trên có bảy cơ sở");
        List<String> made = IntStream.range(0, 7).mapToObj(i -> world.unit(upper, i < 4 ? "CĐCS cùng tên" : "CĐCS " + i).id()).toList();

        var seen = new ArrayList<String>();
        String cursor = "";
        int pages = 0;
        do {
            JsonPath page = Api.anonymous().queryParam("limit", 3).queryParam("cursor", cursor)
                    .get("/api/v1/units/{id}/children", upper.id()).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void aUnitWithNothingBelowHasAnEmptyList() {
        Api.anonymous().get("/api/v1/units/{id}/children", world.unit(world.root(), "Cơ sở lẻ").id()).then().statusCode(200)
                .body("items", empty()).body("nextCursor", equalTo(null));
    }

    @Test
    void theListIsNarrowedByStateAndBlock() {
        Unit upper = world.unit(world.root(), "Cấp trên có hai khối");
        Unit works = world.unit(upper, "CĐCS Xưởng");
        Unit school = world.unit(upper, "CĐCS Trường", Block.PUBLIC_SERVICE);
        world.close(works, school);

        children(upper, "state", "CLOSED").body("items.id", contains(works.id()));
        children(upper, "state", "OPEN").body("items.id", contains(school.id()));
        children(upper, "block", "ENTERPRISE").body("items.id", contains(works.id()));
        children(upper, "level", "UPPER").body("items", empty());
        Api.anonymous().queryParam("state", "SLEEPING").get("/api/v1/units/{id}/children", upper.id()).then().spec(Refused.naming("state"));
        Api.anonymous().get("/api/v1/units/{id}", upper.id()).then().body("blocks", contains("ENTERPRISE", "PUBLIC_SERVICE"));
    }

    private static ValidatableResponse children(Unit upper, String name, String value) {
        return Api.anonymous().queryParam(name, value).get("/api/v1/units/{id}/children", upper.id()).then().statusCode(200);
    }

    @Test
    void theListOfAnUnknownUnitIsNotFound() {
        Api.anonymous().get("/api/v1/units/{id}/children", Id.of(Id.next()).toString()).then().spec(Refused.with(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%%%", "'; DROP TABLE unit; --", "bm9iYXI", "8J-YgA"})
    void aCursorThatThisServerDidNotMakeIsRefused(String cursor) {
        Api.anonymous().queryParam("cursor", cursor).get("/api/v1/units/{id}/children", world.root().id()).then().spec(Refused.naming("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-children|name|x", "unit-children|", "unit-children|x", "unit-children|name|99999999999999999999", "unit-children|name|", "other|name|1", "|", "name|1"})
    void aCursorWithoutANumberIsRefused(String plain) {
        Api.anonymous().queryParam("cursor", Base64.getUrlEncoder().encodeToString(plain.getBytes()))
                .get("/api/v1/units/{id}/children", world.root().id()).then().spec(Refused.naming("cursor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, 1_000_000_000})
    void aLimitOutOfRangeIsRefusedByName(int limit) {
        Api.anonymous().queryParam("limit", limit).get("/api/v1/units/{id}/children", world.root().id()).then().spec(Refused.naming("limit"));
    }
}
