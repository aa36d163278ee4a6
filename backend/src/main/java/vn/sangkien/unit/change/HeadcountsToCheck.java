package vn.sangkien.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Whose headcounts no longer fit after a change: each unit states its own, which no change of the tree touches. */
@ApplicationScoped
class HeadcountsToCheck {

    private final UnitEditor editor;
    private final UnitService units;

    HeadcountsToCheck(UnitEditor editor, UnitService units) {
        this.editor = editor;
        this.units = units;
    }

    /** A unit and the headcount that it states now. */
    @Schema(name = "StatedHeadcount")
    record Stated(UnitRef unit, int members) {
    }

    /** Those that lose the members, the nearest first, then those that gain them; units above both keep the same members. */
    List<Stated> of(long unit, UnitChangeRequest request) {
        List<Long> line = units.ancestorsAndSelf(unit);
        var touched = new LinkedHashSet<Long>();
        for (Id other : request.otherUnitIds()) {
            List<Long> there = units.ancestorsAndSelf(other.value());
            nearestFirst(line.subList(0, line.size() - 1)).filter(above -> !there.contains(above)).forEach(touched::add);
            nearestFirst(there).filter(above -> !line.contains(above)).forEach(touched::add);
        }
        Map<Long, UnitRef> refs = units.refs(touched);
        return touched.stream().map(found -> new Stated(refs.get(found), editor.standing(found).memberCount())).toList();
    }

    private static Stream<Long> nearestFirst(List<Long> line) {
        return IntStream.rangeClosed(1, line.size()).mapToObj(back -> line.get(line.size() - back));
    }
}
