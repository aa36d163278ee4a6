package vn.sangkien.account.signup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.consent.GiveConsentRequest;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * @param ticket   what proves the contact
 * @param password null for somebody who signs in by codes
 * @param consents what the person has ticked, and only that
 */
record CreateAccountRequest(
        @NotNull @Pattern(regexp = Opaque.FORM) String ticket,
        @NotBlank @Size(min = 2, max = 120) @OneScript String displayName,
        @Schema(nullable = true) @Size(max = 512) String password,
        @NotNull @Size(max = 10) List<@NotNull @Valid GiveConsentRequest> consents) {

    CreateAccountRequest {
        displayName = Typed.line(displayName);
    }

    @Override
    public String toString() {
        return "CreateAccountRequest[…]";
    }
}
