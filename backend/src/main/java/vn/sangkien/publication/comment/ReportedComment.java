package vn.sangkien.publication.comment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * A comment that waits for an officer's look. Who reported it is nobody's business here.
 *
 * @param hidden  null while everybody still sees it
 * @param reports how many people reported it, {@code reasons} the latest of what they said
 */
record ReportedComment(
        Id id, String text, @Schema(nullable = true) UnitRef unit, Instant createdAt, @Schema(nullable = true) HiddenComment hidden, long reports,
        List<ReportReason> reasons, Idea idea, long version) {

    @Schema(name = "ReportedIdea")
    record Idea(Id id, String number, String title, UnitRef unit) {
    }

    record ReportReason(CommentFault fault, @Schema(nullable = true) String note, Instant at) {
    }
}
