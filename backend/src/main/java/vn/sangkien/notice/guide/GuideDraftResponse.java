package vn.sangkien.notice.guide;

import java.util.Map;
import vn.sangkien.shared.version.Versioned;

/** A guide as administrators work on it, published or not. */
record GuideDraftResponse(GuideResponse guide, int position, boolean published, long version) implements Versioned {

    static GuideDraftResponse of(Guide guide, Map<String, GuideFile> files) {
        return new GuideDraftResponse(GuideResponse.of(guide, files), guide.position(), guide.published(), guide.version());
    }
}
