package vn.sangkien.unit.workplace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * A workplace that is not listed.
 *
 * @param placeId the nearest known union above it, e.g. that of the district
 * @param contact how officers can ask back, if the person wants to be asked
 */
record ReportWorkplaceRequest(
        @NotBlank @Size(min = 3, max = 200) @OneScript String name,
        @NotNull Id placeId,
        @Schema(nullable = true) @Size(max = 100) String contact) {

    ReportWorkplaceRequest {
        name = Typed.line(name);
        contact = Typed.line(contact);
    }
}
