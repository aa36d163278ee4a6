package vn.sangkien.idea.lookalike;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * Another idea of the campaign with much of the same wording.
 *
 * @param percent  how much of the shorter text is in the other too, or of its main part where that is less
 * @param sameUnit novelty is local to the unit in law: elsewhere a look-alike is only worth a note
 * @param id       null for an idea whose text the caller may not read: then only its unit is told
 * @param texts    both texts side by side, field by field; empty for an idea whose text the caller may not read
 */
public record LookAlike(
        Likeness likeness, int percent, boolean sameUnit, UnitRef unit, @Schema(nullable = true) Id id, @Schema(nullable = true) String number,
        @Schema(nullable = true) String title, @Schema(nullable = true) IdeaState state, @Schema(nullable = true) Instant submittedAt,
        List<ComparedText> texts) {
}
