package vn.sangkien.support.queue;

/**
 * How much waits in each queue.
 *
 * @param most more are not counted: a queue that says so has at least so many
 */
record QueueCounts(int requests, int drafts, int returned, int unitsAtZero, int workplaces, int most) {
}
