package vn.sangkien.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaLinkResponse;

/**
 * What a reviewer needs beside an idea.
 *
 * @param claim     before whom it lies
 * @param undoUntil the last moment to take one's own decision back; null when there is nothing to take back
 * @param mayRevoke post-audit is possible
 * @param mayReopen it is a duplicate, and may be said not to be
 */
record ReviewState(
        @Schema(nullable = true) ClaimResponse claim, boolean mayDecide, @Schema(nullable = true) Instant undoUntil, boolean mayRevoke, boolean mayReopen,
        List<IdeaLinkResponse> links) {
}
