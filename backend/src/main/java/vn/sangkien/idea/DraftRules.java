package vn.sangkien.idea;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** What must be so whenever the text of an idea is changed. */
final class DraftRules {

    private DraftRules() {
    }

    /** An idea keeps the unit in which it was handed in (product rule 5.4). */
    static void requireSameUnit(Idea idea, IdeaForm form) {
        if (idea.submittedAt() != null && form.unitId() != null && form.unitId().value() != idea.unitId()) {
            throw new DomainException(Category.RULE, "unit-fixed",
                    new Text("Không đổi được đơn vị", "The unit is fixed"),
                    new Text("Sáng kiến đã nộp được tính cho đơn vị lúc nộp. Nếu sai đơn vị, hãy rút lại và nộp sáng kiến mới.",
                            "An idea counts for the unit in which it was handed in. If that is wrong, withdraw it and hand in another one."));
        }
    }
}
