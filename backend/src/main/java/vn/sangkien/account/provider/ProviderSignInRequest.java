package vn.sangkien.account.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sangkien.account.key.Opaque;

/** With what the provider sent the browser back. */
record ProviderSignInRequest(@NotNull @Pattern(regexp = Opaque.FORM) String state, @NotBlank @Size(max = 2048) String code) {

    @Override
    public String toString() {
        return "ProviderSignInRequest[…]";
    }
}
