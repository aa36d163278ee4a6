package vn.sangkien.campaign.edit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** Why something is removed. */
record RemovalRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    RemovalRequest {
        reason = Typed.line(reason);
    }
}
