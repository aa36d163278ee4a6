package vn.sangkien.campaign.edit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sangkien.campaign.CampaignFacts;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.shared.text.Typed;

/** A new campaign, without phases as yet. */
record CreateCampaignRequest(
        @NotBlank @Size(min = 2, max = 40) @Pattern(regexp = "[A-Za-z0-9._/-]+", message = "{message.code}") String code,
        @NotBlank @Size(min = 3, max = 200) String name,
        @NotNull LocalDate appliedFrom,
        @NotNull LocalDate appliedUntil,
        @NotNull @Min(0) @Max(1_000_000_000) Integer minimumTarget,
        @NotNull @Min(0) @Max(1_000_000_000) Integer minimumMembers,
        @NotNull Boolean recognitionFirst,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    CreateCampaignRequest {
        code = Typed.line(code);
        name = Typed.line(name);
        reason = Typed.line(reason);
    }

    CampaignFacts facts() {
        return new CampaignFacts(name, appliedFrom, appliedUntil, new Minimums(minimumTarget, minimumMembers), recognitionFirst);
    }
}
