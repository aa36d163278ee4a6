package vn.sangkien.campaign;

import java.time.Instant;

/** What phases and sprints have in common. @see PhaseFacts @see SprintFacts */
public interface Window {

    String name();

    Instant opensAt();

    /** The first instant outside. */
    Instant closesAt();
}
