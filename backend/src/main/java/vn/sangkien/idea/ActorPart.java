package vn.sangkien.idea;

/** In what part somebody acted on an idea. */
public enum ActorPart {
    AUTHOR, OFFICER,
    /** Entered what the author had prepared, or helped to write it. */
    OPERATOR,
    /** Nobody: it followed from what was done to another idea. */
    PROGRAMME,
    /** Another system, on behalf of the author. */
    CLIENT
}
