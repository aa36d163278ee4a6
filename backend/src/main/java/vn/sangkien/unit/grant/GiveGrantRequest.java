package vn.sangkien.unit.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** @param startsOn the first day with the right, {@code endsOn} the last one */
record GiveGrantRequest(@NotNull Id personId, @NotNull Role role, @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
                        @NotBlank @Size(min = 3, max = 500) String reason) {

    GiveGrantRequest {
        reason = Typed.line(reason);
    }

    /** @throws vn.sangkien.shared.problem.InvalidFieldsException for days that are over, in the wrong order or too many */
    void requireDays(LocalDate today) {
        RightDays.require(startsOn, endsOn, today);
    }
}
