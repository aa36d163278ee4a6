package vn.sangkien.publication.comment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A comment as the caller may see it.
 *
 * @param writerName null unless the writer agreed to be named
 * @param unit       where the writer worked when writing; null when that was not known
 * @param hidden     only for its writer and for officers
 * @param reported   whether the caller has reported it
 */
record CommentResponse(
        Id id, String text, @Schema(nullable = true) String writerName, @Schema(nullable = true) UnitRef unit, boolean mine, Instant createdAt,
        @Schema(nullable = true) Instant editedAt, @Schema(nullable = true) HiddenComment hidden, boolean reported, List<CommentAction> actions,
        long version) implements Versioned {
}
