package vn.sangkien.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the audit as it is stored. It is written here and read by {@link AuditRow}: what is hashed is what stands in the database. */
@Entity
@Immutable
class AuditEvent {

    private static final int LONGEST_REASON = 1000;

    @Id
    private long id;
    private Instant at;
    private String node;
    private Long actorId;
    /** Null for a person. */
    @Enumerated(EnumType.STRING)
    private AuditActor actorKind;
    private Long actingFor;
    private String actChain;
    @Enumerated(EnumType.STRING)
    private AuditAction action;
    @Enumerated(EnumType.STRING)
    private AuditObject objectType;
    private Long objectId;
    private Long unitId;
    private String detail;
    private String reason;
    private String requestId;
    private String network;

    protected AuditEvent() {
    }

    AuditEvent(AuditEntry entry, String detail, Circumstances.Sender sender, String node, Instant at) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.at = at;
        this.node = node;
        this.actorId = entry.actor != null ? entry.actor : sender.account();
        this.actorKind = entry.actor != null ? null : sender.kind();
        this.actingFor = entry.actingFor;
        this.actChain = sender.actChain();
        this.action = entry.action;
        this.objectType = entry.objectType;
        this.objectId = entry.objectId;
        this.unitId = entry.unit;
        this.detail = detail;
        this.reason = entry.reason == null ? null : entry.reason.substring(0, Math.min(LONGEST_REASON, entry.reason.length()));
        this.requestId = sender.requestId();
        this.network = sender.network();
    }

    long id() {
        return id;
    }
}
