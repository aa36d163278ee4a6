package vn.sangkien.standings.snapshot;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.unit.UnitRef;

/**
 * The same board in two snapshots, unit by unit, those that gained most valid ideas first.
 *
 * @param remark that the two count different stretches of time; null when they count the same
 * @param self   the unit itself
 * @param rows   one page of the units that are on either board
 */
record ComparisonResponse(Side before, Side after, @Schema(nullable = true) Text remark, Row self, List<Row> rows, int total, @Schema(nullable = true) String nextCursor) implements Tagged {

    /** One of the two snapshots. */
    @Schema(name = "ComparedSnapshot")
    record Side(Id id, BoardScope scope, Instant asOf, String ruleVersion, String contentHash) {

        static Side of(Snapshot snapshot) {
            return new Side(Id.of(snapshot.id()), snapshot.scope(), snapshot.asOf(), snapshot.ruleVersion(), snapshot.contentHash());
        }
    }

    /**
     * A unit then and then.
     *
     * @param before     null for a unit that was not on the earlier board, {@code after} the same of the later one
     * @param gained     valid ideas; a unit that was not there counts as none
     * @param placesWon  ranks upwards; null when it has no rank on one of them
     */
    @Schema(name = "ComparedUnit")
    record Row(UnitRef unit, @Schema(nullable = true) BoardLine before, @Schema(nullable = true) BoardLine after, int gained,
               @Schema(nullable = true) Integer placesWon) {

        static Row of(BoardLine before, BoardLine after) {
            int gained = (after == null ? 0 : after.figures().valid()) - (before == null ? 0 : before.figures().valid());
            boolean ranked = before != null && after != null && before.rank() != null && after.rank() != null;
            return new Row(after == null ? before.unit() : after.unit(), before, after, gained, ranked ? before.rank() - after.rank() : null);
        }
    }

    @Override
    public String entityTag() {
        return before.contentHash().substring(0, 16) + "-" + after.contentHash().substring(0, 16);
    }

    @Override
    public boolean immutable() {
        return true;
    }
}
