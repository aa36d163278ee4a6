package vn.sangkien.support.queue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much waits in each queue.
 *
 * @param disputes all that the caller may decide, wherever one looks; null for who decides none
 * @param entries  what the caller entered within a month and its author has not handed in yet
 * @param most     more are not counted: a queue that says so has at least so many
 */
record QueueCounts(int requests, int drafts, int returned, int unitsAtZero, int workplaces, @Schema(nullable = true) Waiting disputes, Waiting entries, int most) {

    /** @param oldestHours for how long the oldest has waited; null for none */
    @Schema(name = "QueueWaiting")
    record Waiting(int count, @Schema(nullable = true) Long oldestHours) {
    }
}
