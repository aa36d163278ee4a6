package vn.sangkien.idea;

import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** The other idea of a link, without its texts and without its author. */
public record LinkedIdea(Id id, String number, String title, UnitRef unit, IdeaState state) {

    static LinkedIdea of(Idea idea, UnitRef unit) {
        return new LinkedIdea(Id.of(idea.id()), idea.number(), idea.title(), unit, idea.state());
    }
}
