package vn.sangkien.account.signup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sangkien.account.key.Opaque;

/** @param requestId what asking for the code was answered with */
record ResetPasswordRequest(@NotNull @Pattern(regexp = Opaque.FORM) String requestId,
                            @NotNull @Pattern(regexp = "[0-9]{6}", message = "{message.oneTimeCode}") String code,
                            @NotNull @Size(max = 512) String newPassword) {

    @Override
    public String toString() {
        return "ResetPasswordRequest[…]";
    }
}
