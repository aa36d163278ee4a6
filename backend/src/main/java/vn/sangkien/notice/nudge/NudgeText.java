package vn.sangkien.notice.nudge;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.time.Time;

/** What a nudge says: the figures of product rule 5.8 in the words of the reports that people write by hand. */
final class NudgeText {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("H 'giờ' m 'phút ngày' d/M/yyyy").withZone(Time.ZONE);

    private NudgeText() {
    }

    /** @param words of whoever urges; null for none */
    static String of(String unit, NudgeFigures figures, Instant asOf, String words) {
        String target = figures.kind() == TargetKind.ASSIGNED ? "chỉ tiêu giao" : "chỉ tiêu đăng ký";
        String text = "Số liệu tạm tính đến " + AT.format(asOf) + ": " + unit + " có " + whole(figures.valid()) + "/" + whole(figures.target()) + " sáng kiến hợp lệ theo " + target
                + ". Còn " + figures.daysLeft() + " ngày: cần " + decimal(figures.requiredPace()) + " sáng kiến mỗi ngày, 7 ngày qua đạt " + decimal(figures.recentPace())
                + " mỗi ngày. Giữ nhịp này thì dự báo đạt " + whole(figures.forecast()) + ", thiếu " + whole(figures.target() - figures.forecast()) + ".";
        return words == null ? text : text + "\n\n" + words;
    }

    private static String whole(int number) {
        return format("#,##0", number);
    }

    private static String decimal(BigDecimal number) {
        return format("#,##0.##", number);
    }

    private static String format(String pattern, Number number) {
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        return new DecimalFormat(pattern, signs).format(number);
    }
}
