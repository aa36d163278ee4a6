package vn.sangkien.support.request;

/** Whose part a line of a conversation is. */
enum CasePart {
    WORKER, TEAM,
    /** What happened by itself. */
    PROGRAMME
}
