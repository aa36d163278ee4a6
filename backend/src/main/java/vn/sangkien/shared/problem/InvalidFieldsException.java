package vn.sangkien.shared.problem;

import java.util.List;

/** A request whose fields are wrong or missing; each is named. */
public final class InvalidFieldsException extends DomainException {

    private final List<Violation> violations;

    public InvalidFieldsException(List<Violation> violations) {
        super(Category.INVALID, "validation",
                new Text("Thông tin chưa đúng", "Some fields are wrong"),
                new Text("Có " + violations.size() + " mục cần sửa. Những gì bạn đã nhập vẫn còn.",
                        violations.size() + " field(s) need attention. What you typed is kept."));
        this.violations = List.copyOf(violations);
    }

    public InvalidFieldsException(Violation violation) {
        this(List.of(violation));
    }

    @Override
    List<Violation> violations() {
        return violations;
    }
}
