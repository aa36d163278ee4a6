package vn.sangkien.idea;

/** What one idea has to do with another. */
public enum LinkType {
    /** It repeats the other and is therefore a DUPLICATE; only a decision makes this link. */
    SAME,
    SIMILAR, BUILDS_ON
}
