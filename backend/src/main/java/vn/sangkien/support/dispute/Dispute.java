package vn.sangkien.support.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaDisputes.Disowned;

/** Somebody says that an idea in their name is not theirs. The database lets an idea have one open dispute. */
@Entity
class Dispute {

    @Id
    private long id;
    private long ideaId;
    private long personId;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private Long operatorId;
    private Long clientId;
    private Long unitId;
    private boolean byCode;
    private String words;
    @Enumerated(EnumType.STRING)
    private DisputeState state;
    private Instant openedAt;
    private Long decidedBy;
    private Instant decidedAt;
    private String reason;
    @Version
    private int version;

    protected Dispute() {
    }

    /** @param byCode whether somebody with the receipt said so, who had not signed in */
    Dispute(Disowned idea, long person, String words, boolean byCode, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = idea.id();
        this.personId = person;
        this.channel = idea.channel();
        this.operatorId = idea.operator();
        this.clientId = idea.client();
        this.unitId = idea.unit();
        this.byCode = byCode;
        this.words = words;
        this.openedAt = now;
        this.state = idea.out() ? DisputeState.UPHELD : DisputeState.OPEN;
        this.decidedAt = idea.out() ? now : null;
    }

    /** @return whether it was open */
    boolean decide(DisputeState outcome, long officer, String why, Instant now) {
        if (state != DisputeState.OPEN) {
            return false;
        }
        state = outcome;
        decidedBy = officer;
        decidedAt = now;
        reason = why;
        return true;
    }

    long id() {
        return id;
    }

    long ideaId() {
        return ideaId;
    }

    long personId() {
        return personId;
    }

    Channel channel() {
        return channel;
    }

    Long operatorId() {
        return operatorId;
    }

    Long clientId() {
        return clientId;
    }

    Long unitId() {
        return unitId;
    }

    boolean byCode() {
        return byCode;
    }

    String words() {
        return words;
    }

    DisputeState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Long decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
