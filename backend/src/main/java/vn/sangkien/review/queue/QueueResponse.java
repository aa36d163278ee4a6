package vn.sangkien.review.queue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the queue.
 *
 * @param total       how many wait in all, not only on this page; 1,000 for more
 * @param overdue     how many of them should have had an answer; 1,000 for more
 * @param serviceDays working days in which the campaign wants to answer
 */
record QueueResponse(List<QueueItem> items, @Schema(nullable = true) String nextCursor, long total, long overdue, int serviceDays) {
}
