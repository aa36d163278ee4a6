package vn.sangkien.privacy;

/** What somebody asks for. What people can do themselves, such as reading and downloading, needs no request. */
public enum DataRequestKind {
    /** Something is wrong that they cannot change themselves. */
    CORRECTION,
    /** Their data is to be kept but not used. */
    RESTRICTION,
    /** They do not agree with some use of it. */
    OBJECTION,
    /** They want to be forgotten: the author is replaced by a number, the figures stay (product section 7). */
    ERASURE,
    OTHER
}
