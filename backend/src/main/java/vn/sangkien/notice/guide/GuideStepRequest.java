package vn.sangkien.notice.guide;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/**
 * One step of a guide.
 *
 * @param picture   a file that was sent for this guide, as readers of Vietnamese see it; absent for a step without one
 * @param pictureEn the same for readers of English; who has none in the own language sees the other
 * @param altVi     what the picture shows, for those who do not see it; needed with a picture
 */
record GuideStepRequest(
        @NotBlank @Size(min = 3, max = 2000) String textVi,
        @NotBlank @Size(min = 3, max = 2000) String textEn,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String picture,
        @Schema(nullable = true) @Pattern(regexp = GuideFiles.NAME) String pictureEn,
        @Schema(nullable = true) @Size(max = 300) String altVi,
        @Schema(nullable = true) @Size(max = 300) String altEn) {

    GuideStepRequest {
        textVi = Typed.lines(textVi);
        textEn = Typed.lines(textEn);
        altVi = Typed.line(altVi);
        altEn = Typed.line(altEn);
    }

    boolean shows() {
        return picture != null || pictureEn != null;
    }
}
