package vn.sangkien.idea;

import java.util.Optional;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;

/** Why one idea cannot be said to repeat, resemble or build on another. */
final class LinkRefusals {

    private LinkRefusals() {
    }

    static DomainException linkedAlready() {
        return new DomainException(Category.CONFLICT, "linked-already",
                new Text("Đã liên kết", "Linked already"),
                new Text("Hai sáng kiến này đã có liên kết như vậy.", "These two ideas are linked in this way already."));
    }

    static DomainException originalUnknown() {
        return new DomainException(Category.RULE, "original-unknown",
                new Text("Không có sáng kiến gốc này", "No such original"),
                new Text("Hãy chọn một sáng kiến khác, đã nộp, của cùng chương trình, thuộc đơn vị bạn phụ trách hoặc đã được công bố.",
                        "Pick another submitted idea of the same campaign, of your units or published."));
    }

    /** @param first the number of what it repeats */
    static DomainException originalIsDuplicate(Optional<String> first) {
        return new DomainException(Category.RULE, "original-is-duplicate",
                new Text("Sáng kiến gốc cũng là bản trùng", "The original is a duplicate itself"),
                new Text("Sáng kiến này đã được xác định trùng với " + first.orElse("sáng kiến khác") + ". Hãy chọn sáng kiến đó làm gốc.",
                        "That idea was found to repeat " + first.orElse("another one") + ". Pick that one as the original."));
    }

    static DomainException originalNotValid(String number) {
        return new DomainException(Category.RULE, "original-not-valid",
                new Text("Sáng kiến gốc không hợp lệ", "The original is not valid"),
                new Text(number + " đã được xác định là không hợp lệ nên không thể là bản gốc: nếu vậy sẽ không sáng kiến nào được tính. "
                        + "Hãy xét sáng kiến này theo nội dung của chính nó.",
                        number + " was found not valid, so it cannot be the original: neither of the two would count. "
                                + "Decide on this idea for what it says itself."));
    }

    static DomainException youngerOriginal(Idea idea, Idea original) {
        boolean sameSecond = Time.shown(original.submittedAt()).equals(Time.shown(idea.submittedAt()));
        String first = sameSecond ? Time.shownToTheMillisecond(idea.submittedAt()) : Time.shown(idea.submittedAt());
        String later = sameSecond ? Time.shownToTheMillisecond(original.submittedAt()) : Time.shown(original.submittedAt());
        return new DomainException(Category.RULE, "original-is-younger",
                new Text("Sáng kiến gốc nộp sau bản trùng", "The original came later than its copy"),
                new Text(original.number() + " nộp lúc " + later + ", sau sáng kiến này (" + first + "), nên không thể là bản gốc. Hãy làm ngược lại: mở "
                        + original.number() + " và ghi nó trùng với " + idea.number() + ".",
                        original.number() + " was handed in at " + later + ", after this idea (" + first + "), so it cannot be the original. "
                                + "Do it the other way round: open " + original.number() + " and mark it as a duplicate of " + idea.number() + "."));
    }
}
