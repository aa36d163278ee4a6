package vn.sangkien.idea;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A decision beside its step in the history: from which unit's right it was taken, and how the idea was before. */
@Entity
class IdeaDecision {

    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    private long eventId;
    private long ideaId;
    private long officerId;
    /** The highest unit over which the officer held the right: who stands above it may revoke. */
    private long unitId;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private IdeaState stateBefore;
    private Instant decidedBefore;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "recognition_number_before"))
    @AttributeOverride(name = "date", column = @Column(name = "recognition_date_before"))
    @AttributeOverride(name = "body", column = @Column(name = "recognition_body_before"))
    @AttributeOverride(name = "level", column = @Column(name = "recognition_level_before"))
    private Recognition recognitionBefore;
    private int ideaVersion;
    private boolean undone;

    protected IdeaDecision() {
    }

    /** How an idea is before somebody decides on it. */
    record Before(IdeaState state, Instant decidedAt, Recognition recognition) {

        static Before of(Idea idea) {
            return new Before(idea.state(), idea.decidedAt(), idea.recognition());
        }
    }

    /** @param step the decision in the history, which is written already */
    IdeaDecision(Idea idea, IdeaEvent step, Before before, long officer, long unit) {
        this.eventId = step.id();
        this.ideaId = idea.id();
        this.officerId = officer;
        this.unitId = unit;
        this.at = step.at();
        this.stateBefore = before.state();
        this.decidedBefore = before.decidedAt();
        this.recognitionBefore = before.recognition();
        this.ideaVersion = idea.version();
    }

    /** It still holds, and nothing has happened to the idea since, not even to its text. */
    boolean isLastOf(Idea idea) {
        return isUpToDate(idea) && !idea.state().awaitsDecision();
    }

    /** Nothing has happened to the idea since but what the programme did. */
    boolean isUpToDate(Idea idea) {
        return !undone && ideaVersion == idea.version();
    }

    /** The programme let a copy go, or bound it again, for what happened to its original: nobody has touched the copy itself. */
    void goesWith(Idea idea) {
        ideaVersion = idea.version();
    }

    Instant undoUntil() {
        return at.plus(UNDO);
    }

    void undone() {
        undone = true;
    }

    long eventId() {
        return eventId;
    }

    Instant at() {
        return at;
    }

    long officerId() {
        return officerId;
    }

    long unitId() {
        return unitId;
    }

    IdeaState stateBefore() {
        return stateBefore;
    }

    Instant decidedBefore() {
        return decidedBefore;
    }

    Recognition recognitionBefore() {
        return recognitionBefore;
    }
}
