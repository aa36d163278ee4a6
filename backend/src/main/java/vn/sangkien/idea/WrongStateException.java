package vn.sangkien.idea;

import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** What was asked for is not possible in the state the idea is in. */
final class WrongStateException extends DomainException {

    WrongStateException(IdeaState state) {
        super(Category.CONFLICT, "wrong-state",
                new Text("Không thực hiện được ở trạng thái này", "Not possible in this state"),
                new Text("Sáng kiến đang ở trạng thái khác nên không làm được việc này. Hãy tải lại trang để xem trạng thái hiện tại.",
                        "The idea is in another state now, so this cannot be done. Reload to see its current state."),
                Map.of("state", state));
    }
}
