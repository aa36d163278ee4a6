package vn.sangkien.notice.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.text.Typed;

/**
 * A guide, added or written anew, with all its steps in their order.
 *
 * @param slug      its name in addresses: small letters, digits and hyphens
 * @param audience  the role of those whom it is for; absent for everybody
 * @param position  smaller ones stand first in the list
 * @param published whether everybody may read it
 * @param video      a file that was sent for this guide, as readers of Vietnamese see it
 * @param captions   of the video, in Vietnamese
 * @param videoEn    the same for readers of English; who has none in the own language sees the other
 * @param captionsEn of the video, in English
 */
record WriteGuideRequest(
        @NotBlank @Size(min = 3, max = 60) String slug,
        @Schema(nullable = true) Role audience,
        @NotNull @Min(0) @Max(9999) Integer position,
        @NotNull Boolean published,
        @NotBlank @Size(min = 3, max = 120) String headingVi,
        @NotBlank @Size(min = 3, max = 120) String headingEn,
        @NotBlank @Size(min = 3, max = 300) String summaryVi,
        @NotBlank @Size(min = 3, max = 300) String summaryEn,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String video,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String captions,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String videoEn,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String captionsEn,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid GuideStepRequest> steps) {

    WriteGuideRequest {
        slug = Typed.line(slug);
        headingVi = Typed.line(headingVi);
        headingEn = Typed.line(headingEn);
        summaryVi = Typed.line(summaryVi);
        summaryEn = Typed.line(summaryEn);
    }
}
