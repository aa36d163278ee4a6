package vn.sangkien.standings.report;

import java.math.BigDecimal;
import vn.sangkien.standings.board.BlockLine;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardRow;
import vn.sangkien.standings.board.BoardWindow;
import vn.sangkien.unit.Block;

/**
 * One unit in a report, with the figures of its line on the board.
 *
 * @param rank       null where the unit has no place
 * @param grassroots how many grassroots units it has, {@code covered} how many of them with a valid idea; null where nobody counts it
 * @param assigned   null where no target is set, as are its percentage and what belongs to the registered one
 * @param submitters null for days
 * @param enterprise valid ideas of the block, {@code publicService} of the other one
 * @param benefit    declared for its valid ideas, in VND a year; null where it is not known
 */
public record ReportLine(Integer rank, String code, String name, Integer grassroots, int members, Integer assigned, Integer registered, int registrants,
                         Integer submitters, int submitted, int valid, int pending, int enterprise, int publicService, BigDecimal pctAssigned,
                         BigDecimal pctRegistered, Integer covered, BigDecimal pctCovered, Long benefit) {

    static ReportLine of(BoardLine line, BoardRow row, BoardWindow window, Long benefit) {
        BoardLine.CoverageLine coverage = line.coverage();
        return new ReportLine(line.rank(), line.unit().code(), Written.shortName(line.unit().name()), coverage == null ? null : coverage.grassroots(), line.members(),
                line.targets().assigned(), line.targets().registered(), line.figures().registrants(), line.figures().submitters(), line.figures().submitted(),
                line.figures().valid(), line.figures().pending(), valid(row, Block.ENTERPRISE, window), valid(row, Block.PUBLIC_SERVICE, window),
                line.targets().pctAssigned(), line.targets().pctRegistered(), coverage == null ? null : coverage.covered(),
                coverage == null ? null : coverage.pctCovered(), benefit);
    }

    private static int valid(BoardRow row, Block block, BoardWindow window) {
        return BlockLine.of(row, row.shown(), window).stream().filter(line -> line.block() == block).mapToInt(line -> line.figures().valid()).sum();
    }
}
