package vn.sangkien.unit.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** For which days somebody may be given a right. */
public final class RightDays {

    private static final int MOST_DAYS = 366;
    private static final String OUTLASTS = "grant-outlasts";
    private static final Text TITLE = new Text("Lâu hơn quyền của bạn", "Longer than your own right");

    private RightDays() {
    }

    /** @throws InvalidFieldsException for days that are over, in the wrong order or too many */
    public static void require(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (startsOn.isBefore(today)) {
            wrong.add(new Violation("startsOn", "past", "Từ ngày: không được trước hôm nay, " + Time.shown(today) + ".", "From: not before today."));
        }
        if (endsOn.isBefore(startsOn)) {
            wrong.add(new Violation("endsOn", "order", "Đến ngày: không được sớm hơn ngày bắt đầu.", "Until: not before the first day."));
        } else if (endsOn.isAfter(startsOn.plusDays(MOST_DAYS))) {
            wrong.add(new Violation("endsOn", "range", "Đến ngày: nhiều nhất một năm kể từ ngày bắt đầu.", "Until: a year after the first day at most."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }

    /**
     * @param lastDay of whoever gives it ({@link Givers#lastDay})
     * @throws DomainException 422 naming that day for a right that would outlast the one it is given by
     */
    public static void requireWithin(LocalDate endsOn, Optional<LocalDate> lastDay, LocalDate today) {
        lastDay.filter(endsOn::isAfter).ifPresent(last -> {
            throw last.isBefore(today) ? endsToday() : outlasts(last);
        });
    }

    private static DomainException outlasts(LocalDate last) {
        return new DomainException(Category.RULE, OUTLASTS, TITLE,
                new Text("Quyền của bạn tại đơn vị có đến hết ngày " + Time.shown(last) + ", nên chỉ cấp được đến hết ngày đó.",
                        "Your own right over the unit lasts until the end of " + Time.shown(last) + ", so you can give one until the end of that day at most."),
                Map.of("lastDay", last));
    }

    private static DomainException endsToday() {
        return new DomainException(Category.RULE, OUTLASTS, TITLE,
                new Text("Quyền của bạn tại đơn vị hết trong hôm nay, nên không cấp quyền cho người khác được nữa.",
                        "Your own right over the unit ends during this day, so you can give none any more."));
    }
}
