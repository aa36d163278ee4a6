package vn.sangkien.account.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import vn.sangkien.account.key.Opaque;

/** The account's own code, for the first sign-in by a provider. */
record ConfirmLinkRequest(@NotNull @Pattern(regexp = Opaque.FORM) String ticket, @NotNull @Pattern(regexp = Opaque.FORM) String requestId,
                          @NotNull @Pattern(regexp = "[0-9]{6}", message = "{message.oneTimeCode}") String code) {

    @Override
    public String toString() {
        return "ConfirmLinkRequest[…]";
    }
}
