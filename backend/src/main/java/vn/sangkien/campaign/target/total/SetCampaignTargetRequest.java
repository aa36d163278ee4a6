package vn.sangkien.campaign.target.total;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** Null is "not set". */
record SetCampaignTargetRequest(
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer assigned,
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer registered,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    SetCampaignTargetRequest {
        reason = Typed.line(reason);
    }
}
