package vn.sangkien.review.queue;

/** How the times of decisions are grouped. */
public enum TimesBy {
    UNIT, MONTH
}
