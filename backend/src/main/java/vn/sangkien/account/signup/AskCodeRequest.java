package vn.sangkien.account.signup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.account.code.CodePurpose;

/** @param contact a Vietnamese mobile number in any usual writing, or an e-mail address */
record AskCodeRequest(@NotBlank @Size(max = 200) String contact, @NotNull CodePurpose purpose) {

    @Override
    public String toString() {
        return "AskCodeRequest[…]";
    }
}
