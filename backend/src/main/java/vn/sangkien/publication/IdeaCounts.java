package vn.sangkien.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** For a card. @param applied how many units apply the idea; {@code likes} is null where the campaign has none */
record IdeaCounts(Id id, long applied, @Schema(nullable = true) Long likes) {
}
