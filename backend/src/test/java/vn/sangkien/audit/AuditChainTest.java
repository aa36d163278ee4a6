package vn.sangkien.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.AtOnce;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.shared.id.Id;

/** Whatever happens to a line after it was written, the check finds it and says where. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@ActivateRequestContext
class AuditChainTest {

    @Inject
    Audit audit;
    @Inject
    AuditChain chain;
    @Inject
    AuditCheck check;
    @Inject
    Trail trail;
    @Inject
    EntityManager database;
    @Inject
    TestClock clock;

    private String node;
    private List<Long> events;

    /** As if another node had written ten lines. */
    @BeforeEach
    void aChain() {
        node = "test-" + Id.next();
        events = IntStream.range(0, 10).mapToObj(i -> event("Lý do " + i)).toList();
        link();
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(check.of(node).broken()).isEmpty();
        assertThat(check.of(node).links()).isEqualTo(10);
        event("Thêm một");
        assertThat(check.of(node).broken()).isEmpty();
        link();
        assertThat(check.of(node).links()).isEqualTo(11);
    }

    @Test
    void anAlteredLineIsFound() {
        trail.tamper("UPDATE audit_event SET reason = 'Khác' WHERE id = " + events.get(4));
        assertFirst(BrokenLink.Kind.ALTERED, 5, events.get(4));
    }

    @Test
    void everyColumnCounts() {
        for (String change : List.of("at = at + INTERVAL 1 SECOND", "node = 'x'", "actor_id = 1", "acting_for = 2", "act_chain = 'x'", "action = 'SIGN_OUT'",
                "object_type = 'UNIT'", "object_id = 3", "unit_id = 4", "detail = '{}'", "reason = NULL", "request_id = 'x'", "network = 'x'")) {
            aChain();
            trail.tamper("UPDATE audit_event SET " + change + " WHERE id = " + events.get(2));
            assertThat(check.of(node).broken()).as(change).extracting(BrokenLink::kind).containsExactly(BrokenLink.Kind.ALTERED);
        }
    }

    @Test
    void aRemovedLineIsFound() {
        trail.tamper("DELETE FROM audit_event WHERE id = " + events.get(6));
        assertFirst(BrokenLink.Kind.REMOVED, 7, events.get(6));
    }

    @Test
    void aLineRemovedWithItsLinkIsFound() {
        trail.tamper("DELETE FROM audit_link WHERE event_id = " + events.get(3), "DELETE FROM audit_event WHERE id = " + events.get(3));
        assertFirst(BrokenLink.Kind.GAP, 5, events.get(4));
    }

    @Test
    void anEndThatWasCutOffIsFound() {
        trail.tamper("DELETE FROM audit_link WHERE node = '" + node + "' AND sequence > 8", "DELETE FROM audit_event WHERE id IN (" + events.get(8) + ", " + events.get(9) + ")");
        assertFirst(BrokenLink.Kind.CUT_OFF, 10, null);
    }

    @Test
    void aChainThatIsGoneIsFound() {
        trail.tamper("DELETE FROM audit_link WHERE node = '" + node + "'", "DELETE FROM audit_event WHERE node = '" + node + "'");
        assertFirst(BrokenLink.Kind.CUT_OFF, 10, null);
    }

    @Test
    void anInsertedLineIsFound() {
        long forged = Id.next();
        trail.run("INSERT INTO audit_event (id, at, node, action, object_type) VALUES (" + forged + ", NOW(3), '" + node + "', 'SIGN_IN', 'ACCOUNT')");
        assertThat(check.of(node).broken()).containsExactly(new BrokenLink(BrokenLink.Kind.INSERTED, node, null, null, forged));
    }

    @Test
    void anInsertedLineWithALinkOfItsOwnIsFound() {
        long forged = Id.next();
        trail.run("INSERT INTO audit_event (id, at, node, action, object_type) VALUES (" + forged + ", NOW(3), '" + node + "', 'SIGN_IN', 'ACCOUNT')");
        trail.run("INSERT INTO audit_link SELECT node, day, 11, " + forged + ", hash, SHA2('x', 256) FROM audit_head WHERE node = '" + node + "'");
        assertFirst(BrokenLink.Kind.ALTERED, 11, forged);
    }

    @Test
    void aLaterDayGoesOnFromTheOneBefore() {
        clock.advance(Duration.ofDays(2));
        try {
            event("Hôm sau");
            link();
            assertThat(check.of(node).broken()).isEmpty();
            trail.tamper("DELETE FROM audit_link WHERE node = '" + node + "' AND sequence < 11 AND event_id <> (SELECT * FROM (SELECT MAX(event_id) FROM audit_link WHERE node = '"
                    + node + "') m)");
            assertThat(check.of(node).broken()).extracting(BrokenLink::kind).contains(BrokenLink.Kind.GAP);
        } finally {
            clock.run();
        }
    }

    @Test
    void theApplicationMayNotChangeALineAndTheOwnerOfTheTablesIsRefusedToo() {
        for (String table : List.of("audit_event", "audit_link")) {
            for (String change : List.of("UPDATE " + table + " SET node = 'x' WHERE node = '" + node + "'", "DELETE FROM " + table + " WHERE node = '" + node + "'")) {
                assertThatThrownBy(() -> trail.run(change)).hasStackTraceContaining("command denied");
                assertThatThrownBy(() -> trail.asOwner(change)).hasStackTraceContaining("never changed");
            }
        }
        assertThat(check.of(node).broken()).isEmpty();
    }

    @Test
    void whatDidNotHappenLeavesNoLine() {
        long object = Id.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            audit.write(AuditEntry.of(AuditAction.SIGN_IN, AuditObject.ACCOUNT, object));
            throw new IllegalStateException("taken back");
        })).hasMessageContaining("taken back");
        assertThat(((Number) database.createNativeQuery("SELECT COUNT(*) FROM audit_event WHERE object_id = " + object).getSingleResult()).intValue()).isZero();
    }

    @Test
    void manyWritersAndManyLinkersMakeOneChain() throws Exception {
        AtOnce.call(24, () -> {
            for (int n = 0; n < 5; n++) {
                event("Lần " + n);
                link();
            }
            return true;
        });
        link();
        assertThat(check.of(node).broken()).isEmpty();
        assertThat(check.of(node).links()).isEqualTo(130);
    }

    private void assertFirst(BrokenLink.Kind kind, int sequence, Long event) {
        BrokenLink first = check.of(node).broken().get(0);
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.node()).isEqualTo(node);
        assertThat(first.sequence()).isEqualTo(sequence);
        assertThat(first.eventId()).isEqualTo(event);
    }

    private long event(String reason) {
        long id = Id.next();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("INSERT INTO audit_event (id, at, node, actor_id, action, object_type, object_id, reason) VALUES (?1, NOW(3), ?2, 7, 'SIGN_IN', 'ACCOUNT', 9, ?3)")
                    .setParameter(1, id).setParameter(2, node).setParameter(3, reason).executeUpdate();
            database.createNativeQuery("INSERT INTO audit_waiting (event_id, node, since) VALUES (?1, ?2, ?3)").setParameter(1, id).setParameter(2, node)
                    .setParameter(3, clock.instant()).executeUpdate();
        });
        return id;
    }

    private void link() {
        boolean more;
        do {
            more = chain.take(node) && chain.link(node);
        } while (more);
    }
}
