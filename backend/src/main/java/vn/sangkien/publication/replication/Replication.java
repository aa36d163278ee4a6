package vn.sangkien.publication.replication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A unit's note on an idea of another unit; withdrawn ones stay as rows that nobody is shown. */
@Entity
class Replication {

    @Id
    private long id;
    private long ideaId;
    private long unitId;
    private long noterId;
    @Enumerated(EnumType.STRING)
    private ReplicationState state;
    private String text;
    private LocalDate appliedOn;
    private String benefitText;
    private Instant createdAt;
    private Instant changedAt;
    private long changedBy;
    private Instant withdrawnAt;
    @Version
    private int version;

    protected Replication() {
    }

    Replication(long ideaId, long unitId, long noterId, ReplicationFacts facts, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = ideaId;
        this.unitId = unitId;
        this.noterId = noterId;
        this.createdAt = now;
        change(facts, noterId, now);
    }

    void change(ReplicationFacts facts, long by, Instant now) {
        state = facts.state();
        text = facts.text();
        appliedOn = facts.appliedOn();
        benefitText = facts.benefitText();
        changedAt = now;
        changedBy = by;
    }

    void withdraw(long by, Instant now) {
        withdrawnAt = now;
        changedAt = now;
        changedBy = by;
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    long noterId() {
        return noterId;
    }

    ReplicationState state() {
        return state;
    }

    String text() {
        return text;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    String benefitText() {
        return benefitText;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
