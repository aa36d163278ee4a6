package vn.sangkien.unit.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;

/** @param startsOn the first day with the right, {@code endsOn} the last one */
record GiveGrantRequest(@NotNull Id personId, @NotNull Role role, @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
                        @NotBlank @Size(min = 3, max = 500) String reason) {

    private static final int MOST_DAYS = 366;

    GiveGrantRequest {
        reason = Typed.line(reason);
    }

    /** @throws InvalidFieldsException for days that are over, in the wrong order or too many */
    void requireDays(LocalDate today) {
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
