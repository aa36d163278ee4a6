package vn.sangkien.notice.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.version.Tagged;

/**
 * A guide with its steps. Who has no file in the own language is shown the other.
 *
 * @param audience   the role of those whom it is for; null for everybody
 * @param captionsEn of the video, whichever of the two is shown
 */
record GuideResponse(
        Id id,
        String slug,
        @Schema(nullable = true) Role audience,
        Text heading,
        Text summary,
        @Schema(nullable = true) GuideFileResponse video,
        @Schema(nullable = true) GuideFileResponse captions,
        @Schema(nullable = true) GuideFileResponse videoEn,
        @Schema(nullable = true) GuideFileResponse captionsEn,
        List<GuideStepResponse> steps,
        Instant changedAt,
        long version) implements Tagged {

    static GuideResponse of(Guide guide, Map<String, GuideFile> files) {
        return new GuideResponse(Id.of(guide.id()), guide.slug(), guide.audience(), new Text(guide.headingVi(), guide.headingEn()), new Text(guide.summaryVi(), guide.summaryEn()),
                GuideFileResponse.of(files.get(guide.video())), GuideFileResponse.of(files.get(guide.captions())),
                GuideFileResponse.of(files.get(guide.videoEn())), GuideFileResponse.of(files.get(guide.captionsEn())),
                guide.steps().stream().map(step -> GuideStepResponse.of(step, files)).toList(), guide.changedAt(), guide.version());
    }

    /** With the id: another guide may come to the same address. With the instant: a release brings new pictures, and administrators have not written anything. */
    @Override
    public String entityTag() {
        return id + "." + version + "." + changedAt.toEpochMilli();
    }
}
