package vn.sangkien.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param total how many wait in all, not only on this page */
record QueueResponse(List<QueueItem> items, @Schema(nullable = true) String nextCursor, long total) {
}
