package vn.sangkien.idea.attachment;

/** What a file is to its idea. Whoever sends one says which they mean; between the first two the content decides. */
enum AttachmentKind {
    PHOTO,
    DOCUMENT,
    /** The decision by which the idea was recognised. */
    RECOGNITION
}
