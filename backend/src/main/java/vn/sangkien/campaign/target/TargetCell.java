package vn.sangkien.campaign.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.Block;

/** Both targets of one block; null means "not set". */
record TargetCell(
        @NotNull Block block,
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer assigned,
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer registered) {

    Integer amount(TargetKind kind) {
        return kind == TargetKind.ASSIGNED ? assigned : registered;
    }
}
