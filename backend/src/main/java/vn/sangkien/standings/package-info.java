/** Counting and ranking: deltas, tallies, boards and the recount that proves them. */
package vn.sangkien.standings;
