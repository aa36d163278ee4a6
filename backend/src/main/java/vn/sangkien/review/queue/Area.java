package vn.sangkien.review.queue;

import java.util.Set;

/**
 * The part of the tree in which an officer looks.
 *
 * @param tops  of its subtrees
 * @param whole whether it is the whole tree
 * @param few   whether it has so few units that most of what waits is elsewhere
 */
record Area(Set<Long> tops, boolean whole, boolean few) {
}
