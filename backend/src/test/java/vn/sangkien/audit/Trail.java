package vn.sangkien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.List;
import vn.sangkien.shared.database.TableOwner;

/** The chain as tests need it: linked at once, and altered as only the database's administrator could. */
@ApplicationScoped
public class Trail {

    private final AuditClock clock;
    private final EntityManager database;
    private final TableOwner owner;

    Trail(AuditClock clock, EntityManager database, TableOwner owner) {
        this.owner = owner;
        this.clock = clock;
        this.database = database;
    }

    public void link() {
        clock.linkAll();
    }

    /** With the triggers away for this moment. */
    void tamper(String... statements) {
        List<String> triggers = List.of("audit_event_no_update AFTER UPDATE ON audit_event", "audit_event_no_delete BEFORE DELETE ON audit_event",
                "audit_link_no_update AFTER UPDATE ON audit_link", "audit_link_no_delete BEFORE DELETE ON audit_link");
        triggers.forEach(trigger -> asOwner("DROP TRIGGER " + trigger.split(" ")[0]));
        try {
            List.of(statements).forEach(this::asOwner);
        } finally {
            triggers.forEach(trigger -> asOwner("CREATE TRIGGER " + trigger + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed'"));
        }
    }

    void asOwner(String statement) {
        try (var connection = owner.connect(); var one = connection.createStatement()) {
            one.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    /** As the application. */
    int run(String statement) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
