package vn.sangkien.campaign.edit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.CampaignFacts;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.shared.text.Typed;

/**
 * All that may be changed of a campaign.
 *
 * @param minimumTarget below it, or below {@code minimumMembers}, a unit is listed apart on boards by percentage and by headcount
 * @param confirmed     that the effects which ask have been seen
 */
record EditCampaignRequest(
        @NotBlank @Size(min = 3, max = 200) String name,
        @NotNull LocalDate appliedFrom,
        @NotNull LocalDate appliedUntil,
        @NotNull @Min(0) @Max(1_000_000_000) Integer minimumTarget,
        @NotNull @Min(0) @Max(1_000_000_000) Integer minimumMembers,
        @NotNull Boolean recognitionFirst,
        @NotBlank @Size(min = 3, max = 500) String reason,
        @Schema(nullable = true) Boolean confirmed) {

    EditCampaignRequest {
        name = Typed.line(name);
        reason = Typed.line(reason);
    }

    CampaignFacts facts() {
        return new CampaignFacts(name, appliedFrom, appliedUntil, new Minimums(minimumTarget, minimumMembers), recognitionFirst);
    }
}
