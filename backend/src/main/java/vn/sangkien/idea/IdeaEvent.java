package vn.sangkien.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.sangkien.shared.problem.Text;

/** One step in the life of an idea: who took it, when and why. Never changed. */
@Entity
class IdeaEvent {

    @Id
    private long id;
    private long ideaId;
    @Enumerated(EnumType.STRING)
    private IdeaState fromState;
    @Enumerated(EnumType.STRING)
    private IdeaState toState;
    private Instant at;
    private long actorId;
    @Enumerated(EnumType.STRING)
    private ActorPart actorPart;
    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;
    private String reason;
    /** Of what the programme says itself; null for what people write. */
    private String reasonEn;
    private Long undoesId;
    /** The other system that took the step on the actor's behalf; null for none. */
    private Long clientId;

    protected IdeaEvent() {
    }

    IdeaEvent(long ideaId, IdeaState from, IdeaState to, Instant at, Actor actor, Reason why) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = ideaId;
        this.fromState = from;
        this.toState = to;
        this.at = at;
        this.actorId = actor.id();
        this.actorPart = actor.part();
        this.clientId = actor.client();
        this.reasonCode = why.code();
        this.reason = why.text();
    }

    /** The programme's own words. */
    IdeaEvent because(Text why) {
        reason = why.vi();
        reasonEn = why.en();
        return this;
    }

    /** This step takes back another one. */
    IdeaEvent undoing(long step) {
        undoesId = step;
        return this;
    }

    Long clientId() {
        return clientId;
    }

    Long undoesId() {
        return undoesId;
    }

    long id() {
        return id;
    }

    IdeaState fromState() {
        return fromState;
    }

    IdeaState toState() {
        return toState;
    }

    Instant at() {
        return at;
    }

    long actorId() {
        return actorId;
    }

    ActorPart actorPart() {
        return actorPart;
    }

    ReasonCode reasonCode() {
        return reasonCode;
    }

    String reason() {
        return reason;
    }

    String reasonEn() {
        return reasonEn;
    }
}
