package vn.sangkien.standings.people;

import vn.sangkien.unit.UnitRef;

/**
 * One person on the board.
 *
 * @param rank among those on the board
 * @param unit from which they take part
 */
public record PersonLine(int rank, String name, UnitRef unit, int valid) {
}
