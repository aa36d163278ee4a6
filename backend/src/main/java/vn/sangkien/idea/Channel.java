package vn.sangkien.idea;

/** How an idea came in. */
public enum Channel {
    SELF, ASSISTED, IMPORT, API
}
