package vn.sangkien.account.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param currentPassword so that whoever finds the page open cannot take the account */
record ChangePasswordRequest(@NotBlank @Size(max = 128) String currentPassword, @NotNull @Size(max = 512) String newPassword) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[…]";
    }
}
