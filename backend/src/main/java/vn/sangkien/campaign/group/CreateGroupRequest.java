package vn.sangkien.campaign.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** A new group. @param unitId who puts it together; its members must lie in that unit's subtree */
record CreateGroupRequest(
        @NotNull Id unitId,
        @NotNull GroupKind kind,
        @NotBlank @Size(min = 3, max = 200) String name,
        @Schema(nullable = true) @Size(max = 1_000) String description,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    CreateGroupRequest {
        name = Typed.line(name);
        description = Typed.line(description);
        reason = Typed.line(reason);
    }
}
