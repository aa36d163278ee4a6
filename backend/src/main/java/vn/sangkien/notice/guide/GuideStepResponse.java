package vn.sangkien.notice.guide;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/** One step. @param alt what the picture shows, for those who do not see it; null without one */
record GuideStepResponse(Text text, @Schema(nullable = true) GuideFileResponse picture, @Schema(nullable = true) Text alt) {

    static GuideStepResponse of(GuideStep step, Map<String, GuideFile> files) {
        GuideFile picture = step.picture() == null ? null : files.get(step.picture());
        return new GuideStepResponse(new Text(step.textVi(), step.textEn()), GuideFileResponse.of(picture), picture == null ? null : new Text(step.altVi(), step.altEn()));
    }
}
