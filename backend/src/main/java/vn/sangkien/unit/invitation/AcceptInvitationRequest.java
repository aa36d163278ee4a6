package vn.sangkien.unit.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sangkien.account.consent.GiveConsentRequest;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/** @param consents what the person has ticked, and only that */
record AcceptInvitationRequest(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(min = 2, max = 120) @OneScript String displayName,
        @NotNull @Size(max = 512) String password,
        @NotNull @Size(max = 10) List<@NotNull @Valid GiveConsentRequest> consents) {

    AcceptInvitationRequest {
        displayName = Typed.line(displayName);
    }

    @Override
    public String toString() {
        return "AcceptInvitationRequest[…]";
    }
}
