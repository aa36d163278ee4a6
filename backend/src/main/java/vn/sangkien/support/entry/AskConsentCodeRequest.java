package vn.sangkien.support.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param phone to which the code goes */
record AskConsentCodeRequest(@NotBlank @Size(max = 30) String phone) {

    @Override
    public String toString() {
        return "AskConsentCodeRequest[…]";
    }
}
