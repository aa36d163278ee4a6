package vn.sangkien.review.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param serviceDays working days */
record ReviewSettingsRequest(@NotNull @Min(1) @Max(90) Integer serviceDays, @NotNull @Size(max = 60) List<@NotNull @Valid ReasonTemplate> templates) {
}
