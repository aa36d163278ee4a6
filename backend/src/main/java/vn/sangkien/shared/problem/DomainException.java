package vn.sangkien.shared.problem;

import java.util.List;
import java.util.Map;

/** A refusal that a person can understand and a program can tell apart by its {@code type}. */
public class DomainException extends RuntimeException {

    private final Category category;
    private final String type;
    private final Text title;
    private final Text detail;
    private final Map<String, Object> properties;

    public DomainException(Category category, String type, Text title, Text detail, Map<String, Object> properties) {
        super(type + ": " + detail.en());
        this.category = category;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.properties = properties;
    }

    public DomainException(Category category, String type, Text title, Text detail) {
        this(category, type, title, detail, Map.of());
    }

    /** The stable last part of the problem's {@code type}, e.g. {@code stale-version}. */
    public String type() {
        return type;
    }

    /** The answer that the caller gets. */
    public Problem toProblem() {
        return new Problem("/problems/" + type, category.status, title.vi(), title.en(), detail.vi(), detail.en(),
                violations(), properties);
    }

    List<Violation> violations() {
        return List.of();
    }
}
