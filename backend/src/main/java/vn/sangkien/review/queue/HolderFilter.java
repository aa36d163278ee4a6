package vn.sangkien.review.queue;

/** Before whom ideas lie, seen from the reviewer who asks. */
public enum HolderFilter {
    MINE, FREE, OTHERS
}
