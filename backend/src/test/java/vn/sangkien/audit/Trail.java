package vn.sangkien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** The chain as tests need it: linked at once, and altered as only the database's administrator could. */
@ApplicationScoped
public class Trail {

    private final AuditClock clock;
    private final EntityManager database;

    Trail(AuditClock clock, EntityManager database) {
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
        triggers.forEach(trigger -> run("DROP TRIGGER " + trigger.split(" ")[0]));
        try {
            List.of(statements).forEach(this::run);
        } finally {
            triggers.forEach(trigger -> run("CREATE TRIGGER " + trigger + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed'"));
        }
    }

    int run(String statement) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
