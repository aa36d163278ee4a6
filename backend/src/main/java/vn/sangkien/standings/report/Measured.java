package vn.sangkien.standings.report;

import java.math.BigDecimal;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardOrder;

/**
 * What a unit is measured by in an order.
 *
 * @param amount  how many
 * @param whole   of how many; null where there is no whole
 * @param percent what share that is; null where there is none
 */
record Measured(long amount, Integer whole, BigDecimal percent) {

    static Measured of(BoardLine line, BoardOrder order) {
        int valid = line.figures().valid();
        return switch (order) {
            case VALID, PCT_ASSIGNED -> new Measured(valid, line.targets().assigned(), line.targets().pctAssigned());
            case PCT_REGISTERED -> new Measured(valid, line.targets().registered(), line.targets().pctRegistered());
            case PER_100_MEMBERS -> new Measured(valid, line.members() == 0 ? null : line.members(), line.validPer100());
            case REGISTRANTS -> new Measured(line.figures().registrants(), null, null);
            case COVERAGE -> new Measured(line.coverage().covered(), line.coverage().grassroots(), line.coverage().pctCovered());
        };
    }

    /** {@code 196/105 = 186,7 %}; without a target {@code 196/—}. */
    String written(BoardOrder order) {
        if (order == BoardOrder.REGISTRANTS) {
            return Written.number(amount) + " người đăng ký";
        }
        String share = percent == null ? "" : " = " + (order == BoardOrder.PER_100_MEMBERS ? Written.decimal(percent) + "/100 đoàn viên" : Written.percent(percent));
        return Written.number(amount) + "/" + (whole == null ? Written.NONE : Written.number(whole)) + share;
    }

    static String name(BoardOrder order) {
        return switch (order) {
            case VALID -> "Số sáng kiến hợp lệ";
            case PCT_ASSIGNED -> "% chỉ tiêu giao";
            case PCT_REGISTERED -> "% chỉ tiêu đăng ký";
            case PER_100_MEMBERS -> "Sáng kiến trên 100 đoàn viên";
            case REGISTRANTS -> "Người đăng ký";
            case COVERAGE -> "Độ phủ công đoàn cơ sở";
        };
    }
}
