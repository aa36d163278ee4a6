package vn.sangkien.campaign;

/**
 * Below which a unit is listed apart on boards by percentage and by headcount (product rule 5.7).
 *
 * @param target  valid ideas
 * @param members of the unit
 */
public record Minimums(int target, int members) {
}
