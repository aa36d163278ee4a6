package vn.sangkien.review.bulk;

import java.util.List;
import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why many are not decided on at once, or not taken back. */
final class BulkRefusals {

    /** So many ideas are named, the rest is only counted. */
    static final int NAMED = 3;

    private BulkRefusals() {
    }

    static DomainException size(int most) {
        return new DomainException(Category.RULE, "selection-size",
                new Text("Số sáng kiến được chọn không phù hợp", "Too many or none selected"),
                new Text("Mỗi lần quyết định được từ 1 đến " + most + " sáng kiến. Hãy lọc hẹp lại.",
                        "Between 1 and " + most + " ideas can be decided at once. Narrow the selection."));
    }

    static DomainException changed(int now) {
        return new DomainException(Category.CONFLICT, "selection-changed",
                new Text("Danh sách đã thay đổi", "The selection has changed"),
                new Text("Hiện có " + now + " sáng kiến được chọn, khác với số bạn đã xem. Hãy kiểm tra lại rồi xác nhận.",
                        now + " ideas are selected now, another number than you were shown. Check and confirm again."), Map.of("count", now));
    }

    static DomainException undoTooLate() {
        return new DomainException(Category.CONFLICT, "undo-too-late",
                new Text("Không hoàn tác được", "Cannot be undone"),
                new Text("Chỉ hoàn tác được trong 10 phút kể từ lúc gửi quyết định.", "Decisions can be undone for ten minutes after they were asked for."));
    }

    static DomainException stillRunning() {
        return new DomainException(Category.CONFLICT, "not-finished",
                new Text("Chưa xong", "Not finished"),
                new Text("Quyết định hàng loạt này chưa xong. Hãy chờ xong hoặc dừng lại trước, rồi hoàn tác.",
                        "This decision for many is not finished. Wait for it or cancel the rest first, then undo it."));
    }

    static DomainException undoneAlready() {
        return new DomainException(Category.CONFLICT, "undone-already",
                new Text("Đã hoàn tác rồi", "Undone already"),
                new Text("Quyết định hàng loạt này đã được hoàn tác. Hãy xem kết quả của lần hoàn tác đó.",
                        "This decision for many was undone already. See what became of that."));
    }

    static DomainException undoStays() {
        return new DomainException(Category.CONFLICT, "undo-stays",
                new Text("Lần hoàn tác không hoàn tác được", "An undo is not undone"),
                new Text("Đây là một lần hoàn tác. Các sáng kiến đang chờ xét lại; hãy quyết định lại.", "This was an undo. The ideas wait for a decision; take it anew."));
    }

    static DomainException nothingToUndo() {
        return new DomainException(Category.CONFLICT, "nothing-to-undo",
                new Text("Không có gì để hoàn tác", "Nothing to undo"),
                new Text("Lần này không quyết định được sáng kiến nào, nên không có gì để hoàn tác.", "Not one idea was decided this time, so there is nothing to take back."));
    }

    /** @param later what was decided on the ideas since, by their numbers */
    static DomainException recognitionStays(Decided later) {
        String numbers = String.join(", ", later.numbers());
        long rest = later.count() - later.numbers().size();
        return new DomainException(Category.CONFLICT, "recognition-stays",
                new Text("Quyết định công nhận không hoàn tác được", "A recognition is not undone"),
                later.count() == 0
                        ? new Text("Quyết định công nhận đã gắn thì không hoàn tác được, nhưng thay được: hãy gắn quyết định đúng cho các sáng kiến này.",
                                "A recognition that was attached is not undone, but replaced: attach the right one to these ideas.")
                        : new Text("Sau khi gắn quyết định công nhận, đã có kết quả cho " + numbers + (rest == 0 ? "" : " và " + rest + " sáng kiến khác")
                                + ", nên không thể gỡ quyết định đó nữa. Nếu kết quả sai, hãy hoàn tác hoặc hậu kiểm từng kết quả.",
                                "Since the recognition was attached, " + numbers + (rest == 0 ? "" : " and " + rest + " more")
                                        + " were decided, so it cannot be taken off any more. If a decision is wrong, undo or revoke that one."),
                later.count() == 0 ? Map.of() : Map.of("decidedSince", later.count()));
    }

    /** Ideas on which somebody has decided, the first few by their numbers. */
    record Decided(long count, List<String> numbers) {
    }
}
