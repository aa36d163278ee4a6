package vn.sangkien.campaign.target.handdown;

import java.util.Map;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Refuses a figure for a unit that is closed, unknown, or hangs elsewhere by now. */
final class NotAChild {

    private NotAChild() {
    }

    static DomainException of(Id unit) {
        return new DomainException(Category.RULE, "not-a-child",
                new Text("Có đơn vị không còn trực thuộc", "Not a unit directly below"),
                new Text("Có đơn vị trong danh sách không trực thuộc đơn vị này hoặc đã kết thúc hoạt động. Hãy tải lại danh sách.",
                        "A unit of the list is not directly below this one, or is closed. Load the list again."), Map.of("unitId", unit));
    }
}
