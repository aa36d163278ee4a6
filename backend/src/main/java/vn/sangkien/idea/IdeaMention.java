package vn.sangkien.idea;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** An idea as other things mention it to people who may not read it: which it is and how far it got. */
public record IdeaMention(Id id, @Schema(nullable = true) String number, @Schema(nullable = true) String title, IdeaState state) {
}
