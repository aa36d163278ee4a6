package vn.sangkien.support.queue;

/** How an idea got stuck: begun and left, or returned and not handed in again. */
public enum StuckState {
    DRAFT, NEEDS_INFO
}
