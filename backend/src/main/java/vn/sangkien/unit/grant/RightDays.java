package vn.sangkien.unit.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** For which days somebody may be given a right. */
public final class RightDays {

    private static final int MOST_DAYS = 366;

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
}
