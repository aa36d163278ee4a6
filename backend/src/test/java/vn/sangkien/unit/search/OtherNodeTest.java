package vn.sangkien.unit.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** Several nodes, each with an index of its own. What is written past this one is what another node has written. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OtherNodeTest {

    @Inject
    World world;

    @Inject
    AgroalDataSource database;

    @Inject
    UnitSearch search;

    private String mark;
    private Unit unit;

    @BeforeEach
    void aUnitThatThisNodeKnows() {
        mark = "z" + Id.of(Id.next());
        unit = world.unit(world.root(), "Công đoàn " + mark);
        search.look();
    }

    @Test
    void aUnitThatAnotherNodeFoundsIsFoundAfterTheNextLook() {
        Unit other = world.unit(unit, "Tổ " + mark);
        search("to " + mark).body("items", empty());

        search.look();

        search("to " + mark).body("items.id", contains(other.id())).body("items[0].path", contains(world.root().name(), unit.name()));
    }

    @Test
    void whatAnotherNodeRenamesOrClosesIsFoundSoAfterTheNextLook() throws SQLException {
        Unit longer = world.unit(unit, "Công đoàn dài hơn " + mark);
        search.look();
        search(mark).body("items.id", contains(unit.id(), longer.id()));

        write("UPDATE unit SET name = 'CĐ', search_text = CONCAT(' moi toanh', search_text) WHERE id = " + longer.value());
        search.look();
        search("moi toanh " + mark).body("items.id", contains(longer.id()));
        search(mark).body("items.id", contains(longer.id(), unit.id()));

        world.close(longer, unit);
        search.look();
        search(mark).body("items.id", contains(unit.id(), longer.id())).body("items[1].closed", equalTo(true));
    }

    @Test
    void wordsThatAnotherNodeTookAwayFindNothingAfterTheNextLook() throws SQLException {
        write("UPDATE unit SET search_text = ' khac' WHERE id = " + unit.value());

        search.look();

        search(mark).body("items", empty());
    }

    @Test
    void aTransactionThatEndsAfterALaterOneIsNotMissed() throws SQLException {
        try (Connection slow = database.getConnection(); var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate("UPDATE unit SET search_text = CONCAT(' cham', search_text) WHERE id = " + unit.value());
            Unit quick = world.unit(world.root(), "Nhanh " + mark);
            search.look();
            search(mark).body("items", hasSize(2));
            search("nhanh " + mark).body("items.id", contains(quick.id()));
            search("cham " + mark).body("items", empty());

            slow.commit();
        }

        search.look();

        search("cham " + mark).body("items.id", contains(unit.id()));
    }

    @Test
    void whoChangesAUnitOnThisNodeFindsItAtOnce() {
        Person admin = world.person("Quản trị", Role.ADMIN, unit);

        Api.creating(admin).body(Map.of("name", "Tên gọi khác")).post("/api/v1/units/{id}/aliases", unit.id()).then().statusCode(201);
        search("ten goi khac " + mark).body("items.id", contains(unit.id()));

        Api.creating(admin).body(Map.of("kind", "RENAME", "effectiveOn", LocalDate.of(2025, 7, 1).toString(), "reason", "Sắp xếp", "name", "Tên mới " + mark))
                .post("/api/v1/units/{id}/changes", unit.id()).then().statusCode(201);
        search("ten moi " + mark).body("items.name", contains("Tên mới " + mark));
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static ValidatableResponse search(String typed) {
        return Api.anonymous().queryParam("q", typed).get("/api/v1/units").then().statusCode(200);
    }
}
