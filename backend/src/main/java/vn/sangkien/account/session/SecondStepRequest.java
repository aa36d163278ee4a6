package vn.sangkien.account.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sangkien.account.key.Opaque;

/**
 * @param ticket what the first step was answered with
 * @param code   six digits of the authenticator app, or a recovery code
 */
record SecondStepRequest(@NotNull @Pattern(regexp = Opaque.FORM) String ticket, @NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "SecondStepRequest[…]";
    }
}
