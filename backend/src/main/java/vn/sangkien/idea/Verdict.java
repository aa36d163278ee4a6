package vn.sangkien.idea;

/**
 * What a reviewer decides.
 *
 * @param outcome     NEEDS_INFO, VALID, INVALID or DUPLICATE
 * @param recognition for VALID
 * @param duplicateOf for DUPLICATE, the receipt number of the original
 */
public record Verdict(IdeaState outcome, Reason reason, Recognition recognition, String duplicateOf) {
}
