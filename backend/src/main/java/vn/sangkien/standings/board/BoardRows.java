package vn.sangkien.standings.board;

import vn.sangkien.unit.UnitLevel;

/**
 * Which units a board ranks: those directly below the unit, closed ones only with figures, all open ones of a level anywhere below it, or those of an
 * emulation group.
 */
public enum BoardRows {
    CHILDREN(null),
    PROVINCE(UnitLevel.PROVINCE),
    CENTRAL_SECTOR(UnitLevel.CENTRAL_SECTOR),
    CORPORATION(UnitLevel.CORPORATION),
    UPPER(UnitLevel.UPPER),
    GRASSROOTS(UnitLevel.GRASSROOTS),
    GROUP(null);

    private final UnitLevel level;

    BoardRows(UnitLevel level) {
        this.level = level;
    }

    /** Null for those directly below and for those of a group. */
    public UnitLevel level() {
        return level;
    }

    /** The ids of the rows, each with a -1, as a query that needs {@code :unit} and for a group {@code :members}. */
    String sql() {
        if (this == GROUP) {
            return "SELECT c.id, -1 FROM unit c WHERE c.id IN (:members)";
        }
        return level == null ? "SELECT c.id, -1 FROM unit c WHERE c.parent_id = :unit" : """
                SELECT d.unit_id, -1 FROM unit_ancestor d JOIN unit l ON l.id = d.unit_id AND l.level = '%s' AND l.closed_at IS NULL
                WHERE d.ancestor_id = :unit AND d.distance > 0""".formatted(level);
    }
}
