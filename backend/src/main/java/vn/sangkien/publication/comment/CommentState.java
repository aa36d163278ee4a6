package vn.sangkien.publication.comment;

/** DELETED by its writer, HIDDEN by an officer or by several reports. */
public enum CommentState {
    VISIBLE, HIDDEN, DELETED
}
