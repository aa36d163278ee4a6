package vn.sangkien.unit.headcount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param members of the unit itself; the figure that it publishes, not a sum of those below */
record SetHeadcountRequest(
        @NotNull @Min(0) @Max(Headcounts.MOST) Integer members,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    SetHeadcountRequest {
        reason = Typed.line(reason);
    }
}
