package vn.sangkien.audit;

import java.time.LocalDate;

/** The first thing that is wrong with a chain. @param day and {@code sequence} say where; null for an event that is in no chain */
public record BrokenLink(Kind kind, String node, LocalDate day, Integer sequence, Long eventId) {

    /** What happened to the row. */
    public enum Kind {
        /** It, or its link, is not what it was. */
        ALTERED,
        /** The event is gone. */
        REMOVED,
        /** A link is missing in the middle, or one was put there. */
        GAP,
        /** The end of the chain is gone. */
        CUT_OFF,
        /** Nobody wrote it through the application. */
        INSERTED
    }

    @Override
    public String toString() {
        return kind + " chain " + node + (day == null ? "" : " day " + day + " sequence " + sequence) + (eventId == null ? "" : " event " + eventId);
    }
}
