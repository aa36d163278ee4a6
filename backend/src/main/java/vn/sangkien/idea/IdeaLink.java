package vn.sangkien.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** That an idea repeats, resembles or builds on another; once ended it stays for the record. */
@Entity
class IdeaLink {

    @Id
    private long id;
    private long ideaId;
    private long otherId;
    @Enumerated(EnumType.STRING)
    private LinkType type;
    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;
    private String reason;
    private long madeBy;
    private Instant madeAt;
    private Long endedBy;
    private Instant endedAt;
    private String endReason;

    protected IdeaLink() {
    }

    IdeaLink(long idea, long other, LinkType type, Reason why, long by, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = idea;
        this.otherId = other;
        this.type = type;
        this.reasonCode = why.code();
        this.reason = why.text();
        this.madeBy = by;
        this.madeAt = now;
    }

    void end(long by, String why, Instant now) {
        endedBy = by;
        endedAt = now;
        endReason = why;
    }

    long id() {
        return id;
    }

    long ideaId() {
        return ideaId;
    }

    long otherId() {
        return otherId;
    }

    LinkType type() {
        return type;
    }

    String reason() {
        return reason;
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean ended() {
        return endedAt != null;
    }
}
