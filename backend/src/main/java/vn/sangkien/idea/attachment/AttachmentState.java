package vn.sangkien.idea.attachment;

/** How far a file is. */
enum AttachmentState {
    /** Parts of it are still to come, or it has not been checked. */
    UPLOADING,
    READY,
    /** Its content was refused; kept a day for whoever missed why. */
    REFUSED,
    /** Taken away by somebody; the row stays as a part of the idea's history, the file does not. */
    REMOVED
}
