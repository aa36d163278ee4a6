package vn.sangkien.account.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code that was sent to the new contact */
record ConfirmContactRequest(@NotBlank @Size(max = 100) String requestId, @NotBlank @Size(max = 20) String code) {

    @Override
    public String toString() {
        return "ConfirmContactRequest[…]";
    }
}
