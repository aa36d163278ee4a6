package vn.sangkien.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param displayName first and last name */
public record CorrectNameRequest(@NotBlank @Size(min = 2, max = 120) String displayName) {

    public CorrectNameRequest {
        displayName = Typed.line(displayName);
    }
}
