package vn.sangkien.unit.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

/** @param reason of every change that the import makes */
record StartImportRequest(@NotBlank @Size(min = 3, max = 500) String reason) {

    StartImportRequest {
        reason = Typed.line(reason);
    }
}
