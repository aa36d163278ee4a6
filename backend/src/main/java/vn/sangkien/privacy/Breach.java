package vn.sangkien.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Personal data got where it should not. Kept for good: what happened, whom it concerned, what was done and who was told when. */
@Entity
class Breach {

    /** Within which the authority must be told (Law 91/2025). */
    static final Duration TO_TELL = Duration.ofHours(72);

    @Id
    private long id;
    private long unitId;
    private Instant noticedAt;
    private String what;
    private String dataKinds;
    private Integer people;
    private String measures;
    private Instant authorityToldAt;
    private Instant peopleToldAt;
    private boolean closed;
    private long recordedBy;
    private Instant recordedAt;
    @Version
    private int version;

    protected Breach() {
    }

    Breach(long unit, BreachFacts facts, long by, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unit;
        this.recordedBy = by;
        this.recordedAt = now;
        state(facts);
    }

    /** What is known by now. */
    void state(BreachFacts facts) {
        noticedAt = facts.noticedAt();
        what = facts.what();
        dataKinds = facts.dataKinds();
        people = facts.people();
        measures = facts.measures();
        authorityToldAt = facts.authorityToldAt();
        peopleToldAt = facts.peopleToldAt();
        closed = facts.closed();
    }

    BreachFacts facts() {
        return new BreachFacts(noticedAt, what, dataKinds, people, measures, authorityToldAt, peopleToldAt, closed);
    }

    Instant tellBy() {
        return noticedAt.plus(TO_TELL);
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    int version() {
        return version;
    }
}
