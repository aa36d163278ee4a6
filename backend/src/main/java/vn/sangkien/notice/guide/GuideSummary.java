package vn.sangkien.notice.guide;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;

/** A guide in a list. @param audience null for everybody */
record GuideSummary(Id id, String slug, @Schema(nullable = true) Role audience, int position, boolean published, Text heading, Text summary, int steps, boolean video, Instant changedAt, long version) {
}
