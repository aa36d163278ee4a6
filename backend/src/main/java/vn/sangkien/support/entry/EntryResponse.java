package vn.sangkien.support.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.message.Medium;
import vn.sangkien.shared.id.Id;

/**
 * What came of an entry. It names no person, so that it can be given again.
 *
 * @param number  the receipt number; null for a draft
 * @param receipt how the author is told; null when no message reaches them, so that the slip must be printed
 */
record EntryResponse(Id id, @Schema(nullable = true) String number, IdeaState state, @Schema(nullable = true) Medium receipt) {
}
