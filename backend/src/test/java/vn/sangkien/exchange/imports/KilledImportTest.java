package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.lease.Leases;

/** Whatever happens to the node at work, and however many lists come at once: each row is taken once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KilledImportTest {

    private static final int ROWS = 30;

    @Inject
    World world;
    @Inject
    ImportCalls calls;
    @Inject
    ImportClock clock;
    @Inject
    ImportWork work;
    @Inject
    Leases leases;
    @Inject
    EntityManager database;

    private Unit top;
    private Campaign campaign;
    private Person officer;
    private byte[] list;

    @BeforeEach
    void aList() {
        top = world.upper(world.root(), "Công đoàn mất điện");
        campaign = world.campaign();
        officer = world.person("Cán bộ mất điện", Role.UNIT_OFFICER, top);
        String place = world.unit(top, "CĐCS mất điện").code();
        var sheet = new IdeaSheet();
        for (int i = 0; i < ROWS; i++) {
            sheet.row("K" + i, IdeaImportTest.phone(), place);
        }
        list = sheet.csv();
    }

    @Test
    @ActivateRequestContext
    void aChunkThatDidNotCommitIsTakenByTheNextNodeAndALateOneChangesNothing() {
        String id = running(officer, "Sổ");
        long number = Id.fromString(id).value();
        assertThat(leases.take(ImportWork.LEASE)).isTrue();
        work.take(number, 7);
        // Killed before it committed: as if nothing had been done.
        QuarkusTransaction.begin();
        work.take(number, 7);
        QuarkusTransaction.rollback();
        ImportCalls.get(officer, id).body("done", equalTo(7));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE lease SET owner = 'another node', lease_until = '2199-01-01' WHERE name = 'import'").executeUpdate());
        assertThatThrownBy(() -> work.take(number, 7)).isInstanceOf(ImportWork.LostException.class);
        clock.work();
        ImportCalls.get(officer, id).body("done", equalTo(7));

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("UPDATE lease SET lease_until = '2000-01-01' WHERE name = 'import'").executeUpdate());
        clock.work();
        ImportCalls.get(officer, id).body("state", equalTo("DONE")).body("done", equalTo(ROWS));
        assertThat(ideas()).isEqualTo(ROWS);
    }

    @Test
    void theSameListOfTwoPeopleAtOnceMakesEachRowOnce() throws Exception {
        Person colleague = world.person("Đồng nghiệp", Role.SUPPORT, top);
        String one = checked(officer, "Sổ chung");
        String other = checked(colleague, "Sổ chung");
        ImportCalls.run(officer, one).then().statusCode(200);
        ImportCalls.run(colleague, other).then().statusCode(200);
        var nodes = Executors.newFixedThreadPool(2);
        for (var done : nodes.invokeAll(List.<Callable<Boolean>>of(this::all, this::all))) {
            done.get(1, TimeUnit.MINUTES);
        }
        nodes.shutdown();
        clock.work();
        ImportCalls.get(officer, one).body("state", equalTo("DONE"));
        ImportCalls.get(colleague, other).body("state", equalTo("DONE"));
        assertThat(ideas()).isEqualTo(ROWS);
    }

    private boolean all() {
        clock.work();
        return true;
    }

    private String running(Person by, String source) {
        String id = checked(by, source);
        ImportCalls.run(by, id).then().statusCode(200);
        return id;
    }

    private String checked(Person by, String source) {
        String id = ImportCalls.upload(by, ImportKind.IDEAS, top, campaign, source, list).then().statusCode(201).extract().path("id");
        calls.checked(by, id).body("creates", equalTo(ROWS));
        return id;
    }

    private long ideas() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM idea WHERE campaign_id = ?1")
                .setParameter(1, campaign.value()).getSingleResult()).longValue());
    }
}
