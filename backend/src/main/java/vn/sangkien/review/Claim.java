package vn.sangkien.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That an idea lies before one reviewer, so that no other works on it at the same time. */
@Entity
@Table(name = "review_claim")
class Claim {

    /** Of silence; after that anybody may take it up. */
    static final Duration LENGTH = Duration.ofMinutes(30);

    @Id
    private long ideaId;
    private long holderId;
    private Instant claimedAt;
    /** Null when somebody gave it to the holder: it stays there until it is decided, released or taken over. */
    private Instant until;
    private Long givenBy;
    private Long takenFrom;
    private String word;

    protected Claim() {
    }

    Claim(long idea) {
        this.ideaId = idea;
    }

    boolean holds(Instant now) {
        return holderId != 0 && (until == null || now.isBefore(until));
    }

    boolean isOf(long person) {
        return holderId == person;
    }

    void take(long person, Instant now) {
        holderId = person;
        claimedAt = now;
        until = now.plus(LENGTH);
        givenBy = null;
        takenFrom = null;
        word = null;
    }

    void takeOver(long person, String why, Instant now) {
        long before = holderId;
        take(person, now);
        takenFrom = before;
        word = why;
    }

    void give(long person, long by, String why, Instant now) {
        take(person, now);
        until = null;
        givenBy = by;
        word = why;
    }

    /** The holder is still at it. */
    void renew(Instant now) {
        if (until != null) {
            until = now.plus(LENGTH);
        }
    }

    long holderId() {
        return holderId;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    Instant until() {
        return until;
    }

    Long givenBy() {
        return givenBy;
    }

    Long takenFrom() {
        return takenFrom;
    }

    String word() {
        return word;
    }
}
