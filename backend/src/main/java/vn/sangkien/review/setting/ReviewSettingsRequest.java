package vn.sangkien.review.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** @param serviceDays working days @param holidays which are none; each day once */
record ReviewSettingsRequest(@NotNull @Min(1) @Max(90) Integer serviceDays, @NotNull @Size(max = 200) List<@NotNull @Valid Holiday> holidays,
                             @NotNull @Size(max = 60) List<@NotNull @Valid ReasonTemplate> templates) {

    /** @throws InvalidFieldsException for a day that stands there twice */
    List<Holiday> distinctHolidays() {
        var days = new HashSet<LocalDate>();
        List<Violation> twice = IntStream.range(0, holidays.size()).filter(place -> !days.add(holidays.get(place).day()))
                .mapToObj(place -> new Violation("holidays[" + place + "].day", "twice", "Ngày này đã có trong danh sách.", "The day is in the list already.")).toList();
        if (!twice.isEmpty()) {
            throw new InvalidFieldsException(twice);
        }
        return holidays;
    }
}
