package vn.sangkien.unit.workplace;

/** What became of a workplace that was not listed. */
public enum RequestState {
    OPEN,
    /** It was there under another name. */
    LINKED,
    /** It is there now. */
    CREATED,
    REFUSED
}
