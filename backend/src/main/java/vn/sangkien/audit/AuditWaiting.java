package vn.sangkien.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Says that an event is in no chain yet. */
@Entity
class AuditWaiting {

    @Id
    private long eventId;
    private String node;
    private Instant since;

    protected AuditWaiting() {
    }

    AuditWaiting(long eventId, String node, Instant since) {
        this.eventId = eventId;
        this.node = node;
        this.since = since;
    }
}
