package vn.sangkien.publication.comment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a comment is hidden, for its writer and for the officers.
 *
 * @param fault  null while it is only hidden because several people reported it
 * @param reason in words, of the officer who hid it
 */
record HiddenComment(Instant at, @Schema(nullable = true) CommentFault fault, @Schema(nullable = true) String reason) {
}
