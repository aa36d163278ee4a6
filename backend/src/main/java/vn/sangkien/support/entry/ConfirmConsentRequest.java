package vn.sangkien.support.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sangkien.account.key.Opaque;

/**
 * The code that the person read out.
 *
 * @param textVersion of the words that were read to them
 */
record ConfirmConsentRequest(@NotNull @Pattern(regexp = Opaque.FORM) String requestId, @NotNull @Pattern(regexp = "[0-9]{6}", message = "{message.oneTimeCode}") String code,
                             @NotBlank @Size(max = 20) String textVersion) {

    @Override
    public String toString() {
        return "ConfirmConsentRequest[…]";
    }
}
