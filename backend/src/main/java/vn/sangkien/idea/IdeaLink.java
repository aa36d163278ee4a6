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
    /** Before that, the idea was found to repeat another one, which turned out to be a copy itself. */
    private Long followsId;
    /** The step of the original with which this one ended, so that taking that step back makes it hold again. */
    private Long endedWithId;
    /** The step by which the copy was released then. */
    private Long releaseId;

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

    /** The same copy, now of another original. This one has ended. */
    IdeaLink movedTo(long original, Instant now) {
        var link = new IdeaLink(ideaId, original, type, new Reason(reasonCode, reason), madeBy, now);
        link.followsId = id;
        return link;
    }

    /** The same copy of the original of which it was before. */
    IdeaLink movedBackTo(IdeaLink earlier, Instant now) {
        IdeaLink link = movedTo(earlier.otherId, now);
        link.followsId = earlier.followsId;
        return link;
    }

    /** The same copy of the same original, which stands again. */
    IdeaLink again(Instant now) {
        IdeaLink link = movedTo(otherId, now);
        link.followsId = followsId;
        return link;
    }

    /**
     * Its original is out.
     *
     * @param step    which made it so
     * @param release by which the copy stands for itself again
     */
    void endWith(IdeaEvent step, IdeaEvent release) {
        end(step.actorId(), release.reason(), release.at());
        endedWithId = step.id();
        releaseId = release.id();
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

    Long followsId() {
        return followsId;
    }

    Long releaseId() {
        return releaseId;
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
