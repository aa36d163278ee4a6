package vn.sangkien.unit.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sangkien.shared.problem.Text;

/**
 * What one row does: a new unit, or changes of one there is.
 *
 * @param known  null for a new unit
 * @param parent the unit above in the end; null for the one at the top
 * @param depth  how far below the top of the whole tree the unit is in the end
 */
record Step(ImportRow row, long unitId, Known known, Place parent, int depth) {

    /** A unit, there or still to come. */
    record Place(long id, String name) {
    }

    boolean creates() {
        return known == null;
    }

    boolean renames() {
        return known != null && !known.facts().name().equals(row.name());
    }

    boolean reclassifies() {
        return known != null && !(known.facts().level() == row.level() && known.facts().kind() == row.kind() && known.facts().block() == row.block());
    }

    boolean moves() {
        return known != null && parent != null && !Objects.equals(known.parentId(), parent.id());
    }

    boolean recounts() {
        return known != null && row.members() != null && row.members() != known.members();
    }

    boolean closes() {
        return row.closedOn() != null && (known == null || known.open());
    }

    List<String> newNames() {
        return row.aliases().stream().filter(name -> known == null || known.aliases().stream().noneMatch(name::equalsIgnoreCase)).toList();
    }

    /** Something other than its end. */
    boolean changes() {
        return renames() || reclassifies() || moves() || recounts() || known != null && !newNames().isEmpty();
    }

    boolean nothing() {
        return known != null && !changes() && !closes();
    }

    /** From when a new unit is there. */
    LocalDate foundedOn(LocalDate today) {
        return row.foundedOn() != null ? row.foundedOn() : row.closedOn() != null ? row.closedOn() : today;
    }

    /** What changes from what to what, for people. */
    Text told() {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (renames()) {
            tell(vi, en, ImportColumn.NAME, known.facts().name(), row.name());
        }
        if (reclassifies()) {
            tell(vi, en, ImportColumn.LEVEL, place(known.facts()), place(row.facts()));
        }
        if (moves()) {
            vi.add("Cấp trên mới: " + parent.name());
            en.add("New unit above: " + parent.name());
        }
        if (recounts()) {
            tell(vi, en, ImportColumn.MEMBERS, Integer.toString(known.members()), Integer.toString(row.members()));
        }
        if (!creates() && !newNames().isEmpty()) {
            tell(vi, en, ImportColumn.ALIASES, "", String.join("; ", newNames()));
        }
        if (closes()) {
            tell(vi, en, ImportColumn.CLOSED_ON, "", vn.sangkien.shared.time.Time.shown(row.closedOn()));
        }
        return new Text(String.join(". ", vi), String.join(". ", en));
    }

    private static String place(vn.sangkien.unit.UnitFacts facts) {
        return (facts.kind() == null ? Words.LEVELS.get(facts.level()) : Words.KINDS.get(facts.kind())) + ", " + Words.BLOCKS.get(facts.block());
    }

    private static void tell(List<String> vi, List<String> en, ImportColumn column, String from, String to) {
        String change = from.isEmpty() ? to : from + " → " + to;
        vi.add(column.vi + ": " + change);
        en.add(column.en + ": " + change);
    }
}
