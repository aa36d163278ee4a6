package vn.sangkien.publication.comment;

/** What the caller may do with a comment now. */
public enum CommentAction {
    EDIT, DELETE, REPORT, HIDE, KEEP
}
