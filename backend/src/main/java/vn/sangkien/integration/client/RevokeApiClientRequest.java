package vn.sangkien.integration.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

record RevokeApiClientRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    RevokeApiClientRequest {
        reason = Typed.line(reason);
    }
}
