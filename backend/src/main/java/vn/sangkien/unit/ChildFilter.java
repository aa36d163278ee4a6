package vn.sangkien.unit;

import java.util.Map;

/** Which of the units below are asked for. Null narrows nothing. */
record ChildFilter(UnitLevel level, UpperKind kind, Block block, UnitState state) {

    /** What follows {@code where …}; puts the values of its parameters. */
    String condition(Map<String, Object> values) {
        var condition = new StringBuilder();
        add(condition, values, "level", level);
        add(condition, values, "kind", kind);
        add(condition, values, "block", block);
        if (state != null) {
            condition.append(state == UnitState.CLOSED ? " and closedAt is not null" : " and closedAt is null");
        }
        return condition.toString();
    }

    private static void add(StringBuilder condition, Map<String, Object> values, String field, Object value) {
        if (value != null) {
            condition.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }
}
