package vn.sangkien.unit.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

record EndGrantRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    EndGrantRequest {
        reason = Typed.line(reason);
    }
}
