package vn.sangkien.idea;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * The other idea of a link, without its texts and without its author.
 *
 * @param title with {@code unit} and {@code state} null for an idea of another unit that is not published
 */
public record LinkedIdea(
        Id id, String number, @Schema(nullable = true) String title, @Schema(nullable = true) UnitRef unit, @Schema(nullable = true) IdeaState state) {


    static LinkedIdea of(Idea idea, UnitRef unit) {
        return new LinkedIdea(Id.of(idea.id()), idea.number(), idea.title(), unit, idea.state());
    }

    static LinkedIdea unknown(Idea idea) {
        return new LinkedIdea(Id.of(idea.id()), idea.number(), null, null, null);
    }
}
