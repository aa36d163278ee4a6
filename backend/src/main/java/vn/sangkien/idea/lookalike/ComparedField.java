package vn.sangkien.idea.lookalike;

import java.util.function.Function;
import vn.sangkien.idea.index.IdeaTexts;

/** What is shown side by side, by its name in the form. */
public enum ComparedField {
    TITLE(IdeaTexts::title), PROBLEM(IdeaTexts::problem), DESCRIPTION(IdeaTexts::description), CONDITIONS(IdeaTexts::conditions),
    BENEFIT_TEXT(IdeaTexts::benefitText);

    private final Function<IdeaTexts, String> text;

    ComparedField(Function<IdeaTexts, String> text) {
        this.text = text;
    }

    String of(IdeaTexts texts) {
        return text.apply(texts);
    }
}
