package vn.sangkien.idea.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.idea.index.IdeaTexts;

/** One field of both ideas. @param here of the idea under review */
public record ComparedText(ComparedField field, List<Passage> here, List<Passage> there) {

    static List<ComparedText> of(IdeaTexts here, IdeaTexts there) {
        var compared = new ArrayList<ComparedText>();
        for (ComparedField field : ComparedField.values()) {
            if (field.of(here) != null || field.of(there) != null) {
                compared.add(new ComparedText(field, Passage.of(field.of(here), all(there)), Passage.of(field.of(there), all(here))));
            }
        }
        return compared;
    }

    /** A sentence may have moved to another field. */
    private static String all(IdeaTexts texts) {
        return Stream.of(texts.title(), texts.body()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
