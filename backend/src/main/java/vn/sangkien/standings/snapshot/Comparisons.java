package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardService;

/** Puts two snapshots beside each other. */
@ApplicationScoped
class Comparisons {

    static final Listing LIST = new Listing("snapshot-comparison");

    private static final Comparator<ComparisonResponse.Row> BY_CHANGE = Comparator.comparing(ComparisonResponse.Row::gained).reversed()
            .thenComparing(row -> row.unit().code());

    private final SnapshotReader reader;
    private final SnapshotBoards boards;

    Comparisons(SnapshotReader reader, SnapshotBoards boards) {
        this.reader = reader;
        this.boards = boards;
    }

    /**
     * One page of the comparison. Without a unit it is of what both contain: of a whole and a part of it, the board of the part.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in both, 422 for different campaigns and groups, for units that
     *     do not contain each other, and for too many units
     */
    ComparisonResponse compare(long first, long second, SnapshotParameters asked, Cursor after, int limit) {
        Snapshot one = reader.get(first);
        Snapshot other = reader.get(second);
        if (one.campaignId() != other.campaignId()) {
            throw SnapshotRefusals.otherCampaign();
        }
        SnapshotBoards.Choice choice = asked.of(one);
        // Whichever of the two is named first: without a unit these are the boards they were taken of.
        if ((asked.unit == null || choice.rows() == BoardRows.GROUP) && !Objects.equals(group(one), group(other))) {
            throw SnapshotRefusals.otherGroup();
        }
        if (asked.unit == null && one.unitId() != other.unitId()) {
            choice = asked.of(one, common(one, other));
        }
        boolean inOrder = one.asOf().isBefore(other.asOf());
        Snapshot earlier = inOrder ? one : other;
        Snapshot later = inOrder ? other : one;
        LeaderboardService.Shown before = boards.show(earlier, choice);
        LeaderboardService.Shown now = boards.show(later, choice);
        before.board().requireListable();
        now.board().requireListable();
        List<ComparisonResponse.Row> rows = rows(lines(before), lines(now));
        int from = after == null ? 0 : (int) Math.max(0, Math.min(after.id(), rows.size()));
        Page<ComparisonResponse.Row> page = LIST.page(rows.subList(from, rows.size()), limit, row -> new Cursor("", from + (long) limit));
        return new ComparisonResponse(ComparisonResponse.Side.of(earlier), ComparisonResponse.Side.of(later), ComparedTimes.remark(earlier.scope(), later.scope()),
                ComparisonResponse.Row.of(self(before), self(now)), page.items(), rows.size(), page.nextCursor());
    }

    private long common(Snapshot one, Snapshot other) {
        if (boards.contains(one, other.unitId())) {
            return other.unitId();
        }
        if (boards.contains(other, one.unitId())) {
            return one.unitId();
        }
        throw SnapshotRefusals.otherUnit();
    }

    private static Id group(Snapshot snapshot) {
        return snapshot.group() == null ? null : snapshot.group().id();
    }

    private static List<ComparisonResponse.Row> rows(Map<Long, BoardLine> before, Map<Long, BoardLine> now) {
        Set<Long> units = new LinkedHashSet<>(now.keySet());
        units.addAll(before.keySet());
        return units.stream().map(unit -> ComparisonResponse.Row.of(before.get(unit), now.get(unit))).sorted(BY_CHANGE).toList();
    }

    private static Map<Long, BoardLine> lines(LeaderboardService.Shown shown) {
        var lines = new LinkedHashMap<Long, BoardLine>();
        shown.board().places().forEach(place -> lines.put(place.row().unit().id().value(), BoardLine.of(place, shown.query().window())));
        return lines;
    }

    private static BoardLine self(LeaderboardService.Shown shown) {
        return BoardLine.of(shown.board().self(), shown.query().window());
    }
}
