package vn.sangkien.account.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param login a Vietnamese phone number in any usual writing, or an e-mail address */
record LoginRequest(@NotBlank @Size(max = 200) String login, @NotBlank @Size(max = 128) String password) {

    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
