package vn.sangkien.campaign.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** A group's new name and description. */
record DescribeGroupRequest(
        @NotBlank @Size(min = 3, max = 200) String name,
        @Schema(nullable = true) @Size(max = 1_000) String description,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    DescribeGroupRequest {
        name = Typed.line(name);
        description = Typed.line(description);
        reason = Typed.line(reason);
    }
}
