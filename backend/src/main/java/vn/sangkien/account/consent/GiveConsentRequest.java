package vn.sangkien.account.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param textVersion of the words that the person has read */
public record GiveConsentRequest(@NotNull ConsentPurpose purpose, @NotBlank @Size(max = 20) String textVersion) {
}
