package vn.sangkien.idea;

/** Why something was done to an idea: a code for counting, a text for the author. */
public record Reason(ReasonCode code, String text) {

    static final Reason NONE = new Reason(null, null);
}
