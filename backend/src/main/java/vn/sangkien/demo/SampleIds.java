package vn.sangkien.demo;

import io.hypersistence.tsid.TSID;
import java.time.Instant;

/**
 * Identifiers that sort by the time at which a row is said to have been made, as all others do, and that are the same
 * at every load. They share one node number, by which the sample's accounts can be told from any others.
 */
final class SampleIds {

    /** Selects the sample's rows by their {@code id}. */
    static final String SQL_CONDITION = "(id >> 12) & 1023 = 1023";

    private static final long NODE = 1023;
    private static final int COUNTER_MASK = 0xFFF;

    private int counter;

    long at(Instant made) {
        return of(made, counter++);
    }

    /** Of rows made in the same millisecond at most 4096 in a row of {@code place}s are told apart. */
    static long of(Instant made, int place) {
        return made.toEpochMilli() - TSID.TSID_EPOCH << 22 | NODE << 12 | place & COUNTER_MASK;
    }
}
