package vn.sangkien.standings.board;

import java.util.List;

/** The units of a board: one, those above it and those to be ranked. @param members of an emulation group, else empty */
record BoardUnits(long unit, BoardRows rows, List<Long> members) {

    /** Their ids, each with its distance above the unit, -1 for those to be ranked; a query that needs {@code :unit} and for a group {@code :members}. */
    String sql() {
        return "(SELECT a.ancestor_id AS id, a.distance FROM unit_ancestor a WHERE a.unit_id = :unit UNION ALL " + rows.sql() + ") shown";
    }
}
