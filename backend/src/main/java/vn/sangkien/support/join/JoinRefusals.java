package vn.sangkien.support.join;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why what was taken over is not given back any more. */
final class JoinRefusals {

    private JoinRefusals() {
    }

    static DomainException late() {
        return new DomainException(Category.CONFLICT, "join-late",
                new Text("Đã quá hạn trả lại", "Too late to give it back"),
                new Text("Chỉ trả lại được trong " + Joins.DAYS + " ngày. Hãy báo “không phải của tôi” ở từng sáng kiến, hoặc gọi tổ hỗ trợ.",
                        "It can be given back within " + Joins.DAYS + " days. Say “this is not mine” about each initiative, or call the support team."));
    }

    static DomainException decided() {
        return new DomainException(Category.CONFLICT, "join-decided",
                new Text("Không trả lại được nữa", "It cannot be given back any more"),
                new Text("Sau khi nhận, có sáng kiến đã được nộp, quyết định hoặc rút. Hãy báo “không phải của tôi” ở từng sáng kiến, hoặc gọi tổ hỗ trợ.",
                        "Since it was taken over, one of the initiatives was handed in, decided or withdrawn. Say “this is not mine” about each, or call the support team."));
    }

    static DomainException disputed() {
        return new DomainException(Category.CONFLICT, "join-disputed",
                new Text("Đang được xác minh", "It is being checked"),
                new Text("Bạn đã báo một sáng kiến không phải của mình. Người thẩm định đang xem và có thể trả lại tất cả.",
                        "You said about one of them that it is not yours. A reviewer is looking at it and can give all of it back."));
    }

    static DomainException nobodyThere() {
        return new DomainException(Category.CONFLICT, "join-person-gone",
                new Text("Không còn người để trả lại", "Nobody is there to give it back to"),
                new Text("Người trên phiếu đã được xóa khỏi chương trình.", "The person on the receipt was erased from the programme."));
    }
}
