/** What waits for a decision: the queue, the backlog by unit, and how long answers have taken. */
package vn.sangkien.review.queue;
