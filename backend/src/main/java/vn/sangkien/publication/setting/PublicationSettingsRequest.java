package vn.sangkien.publication.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

record PublicationSettingsRequest(@NotNull Boolean likes, @NotNull Boolean comments, @NotBlank @Size(min = 3, max = 500) String reason) {

    PublicationSettingsRequest {
        reason = Typed.line(reason);
    }
}
