package vn.sangkien.notice.guide;

/** What is kept. Pictures that are sent are kept as JPEG; those of the ready guides are WebP, which is shorter. */
enum GuideFileType {
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    VTT("text/vtt;charset=UTF-8", "vtt");

    private final String mediaType;
    private final String ending;

    GuideFileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
