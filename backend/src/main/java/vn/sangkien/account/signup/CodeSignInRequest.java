package vn.sangkien.account.signup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import vn.sangkien.account.key.Opaque;

/** @param requestId what asking for the code was answered with */
record CodeSignInRequest(@NotNull @Pattern(regexp = Opaque.FORM) String requestId,
                         @NotNull @Pattern(regexp = "[0-9]{6}", message = "{message.oneTimeCode}") String code) {

    @Override
    public String toString() {
        return "CodeSignInRequest[…]";
    }
}
