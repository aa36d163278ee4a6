package vn.sangkien.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param reason the worker and the team above read it */
record HandOverRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    HandOverRequest {
        reason = Typed.line(reason);
    }
}
