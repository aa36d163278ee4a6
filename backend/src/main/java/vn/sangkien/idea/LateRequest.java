package vn.sangkien.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * An author's wish that a draft be entered after its phase has closed, with the declarations that only the author can give. It holds
 * for the text as it was declared: another version of the idea has to be declared again.
 */
@Entity
class LateRequest {

    @Id
    private long ideaId;
    private long unitId;
    private int ideaVersion;
    private boolean mayPublish;
    private Instant askedAt;

    protected LateRequest() {
    }

    LateRequest(long ideaId) {
        this.ideaId = ideaId;
    }

    void ask(long countedUnit, int version, boolean publishable, Instant now) {
        unitId = countedUnit;
        ideaVersion = version;
        mayPublish = publishable;
        askedAt = now;
    }

    boolean holdsFor(Idea idea) {
        return idea.state() == IdeaState.DRAFT && idea.version() == ideaVersion;
    }

    long unitId() {
        return unitId;
    }

    boolean mayPublish() {
        return mayPublish;
    }

    Instant askedAt() {
        return askedAt;
    }
}
