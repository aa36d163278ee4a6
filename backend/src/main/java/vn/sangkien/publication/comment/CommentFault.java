package vn.sangkien.publication.comment;

/** What is wrong with a comment, for those who report it and for those who hide it. */
public enum CommentFault {
    SPAM, INSULT, PERSONAL_DATA, UNTRUE, OTHER
}
