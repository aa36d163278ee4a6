package vn.sangkien.demo;

import java.time.Instant;
import vn.sangkien.idea.IdeaState;

/** An idea before its texts are written: who, where, when, and what becomes of it. */
final class PlannedIdea {

    final SampleUnit unit;
    final Person author;
    /** 0 for a draft. */
    final int phase;
    final Instant createdAt;
    /** Null for a draft. */
    final Instant submittedAt;
    IdeaState state;
    /** From the place in the order of submission; 0 for a draft. */
    int number;
    long id;
    /** Chooses the texts; a duplicate shares it with its original. */
    long seed;
    /** For a duplicate. */
    PlannedIdea original;

    PlannedIdea(SampleUnit unit, Person author, int phase, Instant createdAt, Instant submittedAt, IdeaState state) {
        this.unit = unit;
        this.author = author;
        this.phase = phase;
        this.createdAt = createdAt;
        this.submittedAt = submittedAt;
        this.state = state;
    }
}
