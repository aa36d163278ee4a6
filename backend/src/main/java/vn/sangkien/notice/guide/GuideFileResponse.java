package vn.sangkien.notice.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a guide.
 *
 * @param name  it is found at {@code /api/v1/guide-files/{name}}, by everybody who knows the name
 * @param width in pixels, like {@code height}; null unless it is a picture
 */
record GuideFileResponse(String name, GuideFileKind kind, GuideFileType type, int bytes, @Schema(nullable = true) Integer width, @Schema(nullable = true) Integer height) {

    static GuideFileResponse of(GuideFile file) {
        return file == null ? null : new GuideFileResponse(file.name(), file.kind(), file.type(), file.bytes(), file.width(), file.height());
    }
}
