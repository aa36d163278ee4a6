package vn.sangkien.idea.index;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an idea says. The confidential part never comes here. */
public record IdeaTexts(String title, String problem, String description, String conditions, String benefitText) {

    /** What is compared. Titles follow templates and are left out: neither does the same title make a copy nor another title an original. */
    public String body() {
        return Stream.of(problem, description, conditions, benefitText).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
