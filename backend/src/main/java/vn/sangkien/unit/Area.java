package vn.sangkien.unit;

import java.util.Set;

/**
 * The part of the tree in which somebody looks.
 *
 * @param tops  of its subtrees; none for nowhere
 * @param whole whether it is the whole tree
 * @param few   whether it has so few units that most of what waits is elsewhere
 */
public record Area(Set<Long> tops, boolean whole, boolean few) {
}
