package vn.sangkien.standings.report;

import java.io.IOException;
import java.util.Arrays;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.shared.time.Time;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.Ranking;
import vn.sangkien.unit.UnitLevel;

/** A whole board as a spreadsheet: what it is of, then a row for each unit, numbers as numbers. */
final class BoardSheet {

    private static final String[] COLUMNS = {
        "Hạng", "Mã đơn vị", "Đơn vị", "Cấp", "Đã nộp", "Chờ xét", "Hợp lệ", "Chỉ tiêu giao", "% chỉ tiêu giao", "Chỉ tiêu đăng ký", "% chỉ tiêu đăng ký",
        "Hoàn thành", "Đoàn viên", "Hợp lệ trên 100 đoàn viên", "Người đăng ký", "Người có sáng kiến", "CĐCS có sáng kiến", "Tổng số CĐCS", "Độ phủ %"};

    private BoardSheet() {
    }

    static SheetDownload of(StatedBoard board, SheetFormat format) {
        return new SheetDownload(format, "bang-xep-hang-" + Time.dayOf(board.asOf()) + "-" + board.self().unit().id(), "Bảng xếp hạng",
                to -> write(board, to));
    }

    static void write(StatedBoard board, SheetWriter to) throws IOException {
        head(to, "Bảng xếp hạng", board.name());
        head(to, "Chương trình", board.shown().campaignName());
        head(to, "Thời gian", board.shown().scope().name());
        head(to, "Xếp theo", Measured.name(board.order()));
        head(to, "Số liệu đến", board.asOf());
        head(to, "Trạng thái", board.standing());
        head(to, "Phiên bản quy tắc", board.shown().ruleVersion());
        if (board.frozen() != null) {
            head(to, "Bản chốt", Id.of(board.frozen().id()).toString());
            head(to, "Mã băm SHA-256", board.frozen().contentHash());
        }
        if (board.whole().isPresent()) {
            BoardLine whole = board.whole().get();
            head(to, "Hợp lệ, toàn đơn vị", whole.figures().valid());
            head(to, "Chỉ tiêu giao, toàn đơn vị", whole.targets().assigned());
        }
        head(to, "Số đơn vị trong bảng", board.places().size());
        if (board.rest() > 0) {
            head(to, "Hợp lệ, không thuộc dòng nào của bảng", board.rest());
        }
        head(to);
        to.header(COLUMNS);
        for (Ranking.Place place : board.places()) {
            to.row(cells(BoardLine.of(place, board.window())));
        }
    }

    /** As wide as the rows that follow: some programs read no other files. */
    private static void head(SheetWriter to, Object... cells) throws IOException {
        to.row(Arrays.copyOf(cells, COLUMNS.length));
    }

    private static Object[] cells(BoardLine line) {
        BoardLine.CoverageLine coverage = line.coverage();
        return new Object[] {
            line.rank(), line.unit().code(), line.unit().name(), level(line.level()), line.figures().submitted(), line.figures().pending(), line.figures().valid(),
            line.targets().assigned(), line.targets().pctAssigned(), line.targets().registered(), line.targets().pctRegistered(),
            line.targets().completed() == null ? null : line.targets().completed() ? "Có" : "Chưa", line.members(), line.validPer100(),
            line.figures().registrants(), line.figures().submitters(), coverage == null ? null : coverage.covered(),
            coverage == null ? null : coverage.grassroots(), coverage == null ? null : coverage.pctCovered()};
    }

    private static String level(UnitLevel level) {
        return switch (level) {
            case NATIONAL -> "Tổng Liên đoàn";
            case PROVINCE -> "LĐLĐ tỉnh, thành phố";
            case CENTRAL_SECTOR -> "CĐ ngành trung ương";
            case CORPORATION -> "CĐ tổng công ty";
            case UPPER -> "CĐ cấp trên trực tiếp cơ sở";
            case GRASSROOTS -> "Công đoàn cơ sở";
            case SECTION -> "Công đoàn bộ phận";
        };
    }
}
