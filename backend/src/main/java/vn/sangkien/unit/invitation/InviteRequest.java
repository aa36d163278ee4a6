package vn.sangkien.unit.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sangkien.account.Role;
import vn.sangkien.shared.text.Typed;

/**
 * @param contact  a Vietnamese mobile number in any usual writing, or an e-mail address
 * @param startsOn the first day with the right, {@code endsOn} the last one
 */
record InviteRequest(@NotBlank @Size(max = 200) String contact, @NotNull Role role, @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
                     @NotBlank @Size(min = 3, max = 500) String reason) {

    InviteRequest {
        reason = Typed.line(reason);
    }

    @Override
    public String toString() {
        return "InviteRequest[" + role + "]";
    }
}
