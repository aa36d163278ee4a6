package vn.sangkien.notice.guide;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/**
 * One step.
 *
 * @param picture   null unless there is one for readers of Vietnamese
 * @param pictureEn null unless there is one for readers of English
 * @param alt       what the picture shows, for those who do not see it; null without one
 */
record GuideStepResponse(Text text, @Schema(nullable = true) GuideFileResponse picture, @Schema(nullable = true) GuideFileResponse pictureEn, @Schema(nullable = true) Text alt) {

    static GuideStepResponse of(GuideStep step, Map<String, GuideFile> files) {
        return new GuideStepResponse(new Text(step.textVi(), step.textEn()), GuideFileResponse.of(files.get(step.picture())), GuideFileResponse.of(files.get(step.pictureEn())),
                step.altVi() == null ? null : new Text(step.altVi(), step.altEn()));
    }
}
