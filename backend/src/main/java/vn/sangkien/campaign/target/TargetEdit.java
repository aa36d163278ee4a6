package vn.sangkien.campaign.target;

/**
 * One figure that goes from one value to another; null is "not set".
 *
 * @param rate how the new figure was worked out, or null when it was given as a number
 */
public record TargetEdit(long unitId, TargetKey key, Integer before, Integer after, HeadcountRate rate) {
}
