package vn.sangkien.notice.guide;

/**
 * A file that may be kept.
 *
 * @param content what to keep instead of what was sent; null for the sent file itself
 * @param bytes   of what is kept
 * @param width   in pixels; null unless it is a picture
 */
record CheckedGuideFile(GuideFileKind kind, GuideFileType type, byte[] content, int bytes, Integer width, Integer height) {
}
