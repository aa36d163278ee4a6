package vn.sangkien.standings.board;

import java.util.List;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/**
 * Which board: which units below {@code unit}, in what window, block and order.
 *
 * @param group the emulation group whose {@code members} are the rows; null for any other rows
 */
public record BoardQuery(long unit, BoardRows rows, GroupRef group, List<Long> members, BoardWindow window, BoardBlock block, BoardOrder order,
                         Minimums minimums) {

    /** Of no group. */
    public BoardQuery(long unit, BoardRows rows, BoardWindow window, BoardBlock block, BoardOrder order, Minimums minimums) {
        this(unit, rows, null, List.of(), window, block, order, minimums);
    }

    /** @throws DomainException 422 {@code no-coverage} for what nobody counts by days */
    public void requireCounted() {
        if (window.ofDays() && order == BoardOrder.COVERAGE) {
            throw new DomainException(Category.RULE, "no-coverage",
                    new Text("Không xếp theo độ phủ được", "No board by coverage"),
                    new Text("Độ phủ chỉ được tính cho giai đoạn và đợt cao điểm. Hãy chọn cách xếp khác hoặc thời gian khác.",
                            "Coverage is counted for phases and sprints only. Pick another order or another time."));
        }
    }

    /** Which units it shows, whatever it shows of them. */
    BoardUnits units() {
        return new BoardUnits(unit, rows, members);
    }
}
