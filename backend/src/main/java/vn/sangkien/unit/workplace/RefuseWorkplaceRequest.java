package vn.sangkien.unit.workplace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param reason the worker reads it */
record RefuseWorkplaceRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    RefuseWorkplaceRequest {
        reason = Typed.line(reason);
    }
}
