package vn.sangkien.unit.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.sangkien.shared.problem.Text;

/** Collects what is wrong; beyond some thousands only counts, nobody reads more. */
final class Faults {

    private static final int KEPT = 10_000;

    private final List<Fault> kept = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private int count;

    void add(int row, ImportColumn column, String cause, String code, String vi, String en) {
        rows.set(row);
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Fault(row, column, cause, code, new Text(vi, en)));
        }
    }

    boolean has(int row) {
        return rows.get(row);
    }

    int count() {
        return count;
    }

    List<Fault> kept() {
        return kept;
    }
}
