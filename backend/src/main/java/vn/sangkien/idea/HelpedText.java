package vn.sangkien.idea;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * What of a text its author lets others help with: all that everybody could read were it published. No names, no decision, nothing confidential.
 *
 * @param unit  the workplace that the form names; null for that of the registration
 * @param heldBack whether there is more, which stays the author's
 */
public record HelpedText(Id ideaId, Id campaignId, IdeaState state, IdeaForm form, UnitRef unit, boolean heldBack, Instant updatedAt, long version) {

    private record Part(String name, Function<IdeaForm, Object> value) {
    }

    private static final List<Part> PARTS = List.of(new Part("unitId", IdeaForm::unitId), new Part("title", IdeaForm::title), new Part("solutionType", IdeaForm::solutionType),
            new Part("field", IdeaForm::field), new Part("directWorker", IdeaForm::directWorker), new Part("firstAppliedOn", IdeaForm::firstAppliedOn),
            new Part("problem", IdeaForm::problem), new Part("description", IdeaForm::description), new Part("conditions", IdeaForm::conditions),
            new Part("benefitText", IdeaForm::benefitText), new Part("benefitVnd", IdeaForm::benefitVnd));

    static HelpedText of(Idea idea, UnitRef unit) {
        IdeaForm whole = idea.form();
        return new HelpedText(Id.of(idea.id()), Id.of(idea.campaignId()), idea.state(), whole.open(), unit, holdsBack(whole), idea.updatedAt(), idea.version());
    }

    static boolean holdsBack(IdeaForm form) {
        return !form.authors().isEmpty() || form.recognition() != null || form.confidential() != null;
    }

    /** The names of the parts that are no longer the same. */
    static List<String> changes(IdeaForm before, IdeaForm after) {
        return PARTS.stream().filter(part -> !Objects.equals(part.value().apply(before), part.value().apply(after))).map(Part::name).toList();
    }
}
