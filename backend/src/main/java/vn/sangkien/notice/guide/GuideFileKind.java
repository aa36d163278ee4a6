package vn.sangkien.notice.guide;

/** What a file is to its guide. */
enum GuideFileKind {
    PICTURE, VIDEO,
    /** What is said in the video, for those who do not hear it (WebVTT). */
    CAPTIONS
}
