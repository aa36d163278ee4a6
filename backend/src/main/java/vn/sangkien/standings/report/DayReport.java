package vn.sangkien.standings.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.Ranking;

/** Writes what officers post in their groups every day at two o'clock. */
final class DayReport {

    private static final int MOST_NAMES = 30;

    private final StatedBoard board;
    private final StatedBoards.Neighbours neighbours;

    /** @param neighbours null at the top */
    DayReport(StatedBoard board, StatedBoards.Neighbours neighbours) {
        this.board = board;
        this.neighbours = neighbours;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 422 for more units than anybody names in a text */
    DayReportResponse write(int most) {
        board.shown().board().requireListable();
        List<Ranking.Place> zero = board.places().stream().filter(place -> place.row().figures().valid() == 0).toList();
        var text = new ArrayList<String>();
        text.add(title());
        text.add(total());
        goal().ifPresent(text::add);
        text.addAll(units(most));
        if (!zero.isEmpty()) {
            text.add("Chưa có sáng kiến hợp lệ (" + Written.number(zero.size()) + "): " + names(zero));
        }
        if (board.rest() > 0) {
            text.add("Không thuộc dòng nào của bảng: " + Written.number(board.rest()) + " sáng kiến");
        }
        text.add(footing());
        Integer rank = neighbours == null ? null : neighbours.place().rank();
        return new DayReportResponse(board.self().unit(), String.join("\n", text), board.asOf(), rank, neighbours == null ? null : neighbours.of(),
                zero.stream().map(place -> place.row().unit()).toList(), board.frozen() == null ? null : Id.of(board.frozen().id()), board.official(),
                board.tag() + "-" + most);
    }

    private String title() {
        String block = board.block() == BoardBlock.ALL ? "" : board.block() == BoardBlock.ENTERPRISE ? " – Khối doanh nghiệp" : " – Khối hành chính sự nghiệp";
        return board.name() + " – " + board.shown().scope().name() + block;
    }

    private String total() {
        String at = "Số liệu đến " + Written.moment(board.asOf()) + ": ";
        return board.whole().map(self -> at + total(self)).orElseGet(() -> at + Written.number(board.places().size()) + " đơn vị trong cụm, khối");
    }

    private String total(BoardLine self) {
        String total = Written.number(self.figures().valid()) + " sáng kiến";
        if (self.targets().pctAssigned() != null) {
            total += ", đạt " + Written.percent(self.targets().pctAssigned()) + " chỉ tiêu giao";
        }
        if (neighbours != null && neighbours.place().rank() != null) {
            total += ", xếp thứ " + Written.number(neighbours.place().rank()) + "/" + Written.number(neighbours.of());
        }
        return total;
    }

    /** The goal of a sprint is one for the whole programme, so only there it is said how much of it is reached. */
    private Optional<String> goal() {
        Integer goal = board.shown().scope().goal();
        if (goal == null || goal == 0) {
            return Optional.empty();
        }
        String line = "Mục tiêu của đợt, toàn chương trình: " + Written.number(goal) + " sáng kiến hợp lệ";
        if (neighbours != null || board.ofGroup() || board.block() != BoardBlock.ALL) {
            return Optional.of(line);
        }
        var reached = BigDecimal.valueOf(100L * board.self().figures().valid()).divide(BigDecimal.valueOf(goal), 1, RoundingMode.HALF_UP);
        return Optional.of(line + ", đã đạt " + Written.percent(reached));
    }

    private List<String> units(int most) {
        List<Ranking.Place> some = board.places().stream().filter(place -> place.row().figures().valid() > 0).toList();
        List<String> lines = some.stream().limit(most).map(this::line).collect(Collectors.toCollection(ArrayList::new));
        if (some.size() > most) {
            lines.add("… và " + Written.number(some.size() - most) + " đơn vị khác");
        }
        return lines;
    }

    private String line(Ranking.Place place) {
        String rank = place.rank() == null ? "–" : place.rank() + ".";
        Measured measured = Measured.of(BoardLine.of(place, board.window()), board.order());
        return rank + " " + Written.shortName(place.row().unit().name()) + ": " + measured.written(board.order());
    }

    private static String names(List<Ranking.Place> places) {
        String names = places.stream().limit(MOST_NAMES).map(place -> Written.shortName(place.row().unit().name())).collect(Collectors.joining("; "));
        return places.size() > MOST_NAMES ? names + "; …" : names;
    }

    private String footing() {
        if (board.official()) {
            return "Số liệu chính thức, ký ngày " + Written.day(board.frozen().signedAt()) + ".";
        }
        return board.frozen() == null && board.shown().provisional() ? "Số liệu tạm tính." : board.standing() + ".";
    }
}
