package vn.sangkien.unit.imports;

import vn.sangkien.shared.problem.Text;

/** What is wrong with a row. @param column null when it is the row as a whole; {@code cause} a stable word for its kind */
record Fault(int row, ImportColumn column, String cause, String code, Text text) {
}
