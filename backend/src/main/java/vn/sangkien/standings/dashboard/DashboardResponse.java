package vn.sangkien.standings.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.standings.board.BlockLine;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardScope;

/**
 * One unit in one phase.
 *
 * @param days    those on which anything happened, the earliest first; people may register before the phase opens and ideas
 *                may become valid after it closes
 * @param backlog the youngest ideas first
 */
public record DashboardResponse(
        Id campaignId, BoardScope scope, BoardBlock block, Instant asOf, String ruleVersion, boolean provisional, BoardLine self, List<BlockLine> blocks,
        Outlook outlook, List<UnitDay> days, List<Backlog> backlog, ChildrenAtZero childrenAtZero,
        @JsonIgnore @Schema(hidden = true) String entityTag) implements Tagged {
}
