package vn.sangkien.account.provider;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.key.Opaque;

/** The accounts elsewhere that open one's own, seen and unlinked. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MyIdentitiesTest {

    @Inject
    World world;
    @Inject
    EntityManager database;

    @Test
    void onesOwnAreSeenAndUnlinkedAndNobodyElses() {
        Person person = linked(world.person("Người Nối"), "thu");
        Person other = linked(world.person("Người Khác"), "thu");

        Api.as(person).get("/api/v1/me/identities").then().statusCode(200).body("items.provider", contains("thu"));
        Api.as(person).delete("/api/v1/me/identities/{provider}", "noi-khac").then().spec(Refused.with(404, "not-found"));
        Api.as(person).delete("/api/v1/me/identities/{provider}", "thu").then().statusCode(204);

        Api.as(person).get("/api/v1/me/identities").then().body("items", empty());
        Api.as(other).get("/api/v1/me/identities").then().body("items.provider", contains("thu"));
        Api.as(person).get("/api/v1/me/data").then()
                .body("sections.find { it.name == 'audit' }.rows.collect { it.fields.find { it.name == 'action' } }.shown", hasItem("Bỏ nối tài khoản nơi khác"))
                .body("sections.find { it.name == 'audit' }.rows.collect { it.fields.find { it.name == 'action' } }.shownEn", hasItem("Account elsewhere unlinked"));
    }

    @Test
    void theOnlyWayInStays() {
        Person person = linked(world.person("Người Chỉ Có Một Lối"), "thu");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE account SET email = NULL, email_key = NULL WHERE id = ?1").setParameter(1, person.value()).executeUpdate());

        Api.as(person).delete("/api/v1/me/identities/{provider}", "thu").then().spec(Refused.with(422, "last-way-in"));
        Api.as(person).get("/api/v1/me/identities").then().body("items.provider", contains("thu"));

        world.withPassword(person, "mười hai con trâu đen");
        Api.as(person).delete("/api/v1/me/identities/{provider}", "thu").then().statusCode(204);
    }

    private Person linked(Person person, String provider) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("INSERT INTO account_identity (identity_key, provider, account_id, linked_at) VALUES (?1, ?2, ?3, NOW(3))")
                .setParameter(1, Opaque.hash(Opaque.random())).setParameter(2, provider).setParameter(3, person.value()).executeUpdate());
        return person;
    }
}
