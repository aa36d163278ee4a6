package vn.sangkien.review.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** One decision for many ideas, and how far it has come; the ideas are rows of their own. */
@Entity
class BulkDecision {

    static final int MOST = 500;

    @Id
    private long id;
    private long campaignId;
    private long askedBy;
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private BulkAction action;
    @Column(columnDefinition = "text")
    private String decision;
    private Instant cancelledAt;
    private Instant finishedAt;

    protected BulkDecision() {
    }

    BulkDecision(long campaign, long by, BulkAction action, String order, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaign;
        this.askedBy = by;
        this.askedAt = now;
        this.action = action;
        this.decision = order;
    }

    void cancel(Instant now) {
        if (finishedAt == null && cancelledAt == null) {
            cancelledAt = now;
        }
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    BulkAction action() {
        return action;
    }

    String decision() {
        return decision;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
