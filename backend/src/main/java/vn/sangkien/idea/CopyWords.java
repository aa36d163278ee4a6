package vn.sangkien.idea;

import vn.sangkien.shared.problem.Text;

/** What the history of a copy says when something was done to its original. */
final class CopyWords {

    private CopyWords() {
    }

    static Text released(Idea original) {
        boolean withdrawn = original.state() == IdeaState.WITHDRAWN;
        return new Text("Sáng kiến gốc " + original.number() + (withdrawn ? " đã được tác giả rút" : " đã được xác định là không hợp lệ")
                + ". Vì vậy sáng kiến này không còn là bản trùng và được xét theo nội dung của chính nó.",
                "The original, " + original.number() + ", was " + (withdrawn ? "withdrawn by its author" : "found not valid")
                        + ". So this idea is no copy any more and is reviewed for what it says itself.");
    }

    static Text boundAgain(Idea original) {
        return new Text("Quyết định xác định sáng kiến gốc " + original.number() + " không hợp lệ đã được hoàn tác. Vì vậy sáng kiến này lại là bản trùng của sáng kiến đó.",
                "The decision that the original, " + original.number() + ", is not valid was taken back. So this idea is a copy of it again.");
    }
}
