package vn.sangkien.support.request;

/** Whose requests a list shows. */
public enum CaseOwner {
    MINE, NOBODY
}
