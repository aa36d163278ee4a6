package vn.sangkien.campaign.target.proposal;

import java.util.List;
import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.unit.UnitRef;

/** Refusals of what was worked out from figures that are no longer in force. */
final class Outdated {

    /** More names help nobody. */
    static final int NAMED = 100;

    private Outdated() {
    }

    static DomainException sheets(List<UnitRef> units, int total) {
        return new DomainException(Category.CONFLICT, "stale-targets",
                new Text("Có chỉ tiêu vừa được người khác sửa", "Some targets were changed meanwhile"),
                new Text("Chỉ tiêu của " + total + " đơn vị đã khác với lúc bạn mở. Chưa có gì bị ghi đè; hãy xem lại các đơn vị này rồi lưu lần nữa.",
                        "The targets of " + total + " unit(s) changed since you opened them. Nothing was overwritten; look at these units and save again."),
                Map.of("units", units, "total", total));
    }

    static DomainException proposal(List<UnitRef> units, int total) {
        return new DomainException(Category.CONFLICT, "proposal-outdated",
                new Text("Chỉ tiêu đã khác với lúc đề nghị", "The targets changed since the proposal"),
                new Text("Chỉ tiêu của " + total + " đơn vị đã thay đổi sau khi đề nghị được gửi. Hãy từ chối và nhờ người đề nghị gửi lại.",
                        "The targets of " + total + " unit(s) changed after this was proposed. Refuse it and have it proposed again."),
                Map.of("units", units, "total", total));
    }
}
