package vn.sangkien.support.request;

/** Whose requests a list shows. */
enum CaseOwner {
    MINE, NOBODY
}
