package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/** The tree as organised now: looking units up and asking who is above whom. */
@ApplicationScoped
public class UnitService {

    static final Listing CHILDREN = new Listing("unit-children");

    private final UnitRepository units;
    private final UnitTree tree;
    private final Clock clock;

    UnitService(UnitRepository units, UnitTree tree, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.clock = clock;
    }

    /** @throws DomainException 404 */
    public UnitRef ref(long id) {
        return get(id).ref();
    }

    /** Unknown ids are absent. */
    public Map<Long, UnitRef> refs(Collection<Long> ids) {
        return units.all(ids).stream().collect(Collectors.toMap(Unit::id, Unit::ref));
    }

    public long root() {
        return units.root().orElseThrow(Refusals::notFound).id();
    }

    /** The unit itself and all above it, the root first. */
    public List<Long> ancestorsAndSelf(long id) {
        return tree.ancestorsAndSelf(id);
    }

    /** The names of the units above each of the given ones, the root first. */
    public Map<Long, List<String>> paths(Collection<Long> ids) {
        return tree.paths(ids);
    }

    /** Whether the unit lies in the subtree of one of {@code tops}. */
    public boolean within(long id, Collection<Long> tops) {
        return tree.within(id, tops);
    }

    /** The blocks of those that are open; the others are absent. */
    public Map<Long, Block> openBlocks(Collection<Long> ids) {
        Instant now = clock.instant();
        return units.all(ids).stream().filter(unit -> !unit.closed(now)).collect(Collectors.toMap(Unit::id, Unit::block));
    }

    /**
     * The block in which work entered at the unit counts.
     *
     * @throws DomainException 422 when the unit is closed (product rule 5.11), naming its successor
     */
    public Block requireOpen(long id) {
        Unit unit = units.findByIdOptional(id).orElseThrow(UnitService::unknown);
        if (unit.closed(clock.instant())) {
            throw closed(unit);
        }
        return unit.block();
    }

    UnitResponse describe(long id) {
        Unit unit = get(id);
        List<Long> above = above(id);
        Map<Long, UnitRef> refs = refs(above);
        UnitRef successor = openSuccessor(unit);
        return UnitResponse.of(unit, tree.blocks(unit), above.stream().map(refs::get).toList(),
                tree.childCounts(List.of(id)).getOrDefault(id, 0), successor);
    }

    UnitResponse describeRoot() {
        return units.root().map(Unit::id).map(this::describe).orElseThrow(Refusals::notFound);
    }

    Page<UnitChild> children(long parent, ChildFilter filter, Cursor after, int limit) {
        get(parent);
        Page<Unit> page = CHILDREN.page(units.children(parent, filter, after, limit), limit, unit -> new Cursor(unit.name(), unit.id()));
        Map<Long, Integer> childCounts = tree.childCounts(page.items().stream().map(Unit::id).toList());
        return page.map(unit -> UnitChild.of(unit, childCounts.getOrDefault(unit.id(), 0)));
    }

    private List<Long> above(long id) {
        List<Long> line = tree.ancestorsAndSelf(id);
        return line.subList(0, line.size() - 1);
    }

    /** A successor may have ended too: the one that goes on for it now; null when nobody does. */
    private UnitRef openSuccessor(Unit closed) {
        Instant now = clock.instant();
        var seen = new HashSet<Long>();
        Unit unit = closed;
        while (unit.successorId() != null && seen.add(unit.id())) {
            unit = get(unit.successorId());
            if (!unit.closed(now)) {
                return unit.ref();
            }
        }
        return null;
    }

    private Unit get(long id) {
        return units.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    private static DomainException unknown() {
        return new DomainException(Category.RULE, "unit-unknown",
                new Text("Không có đơn vị này", "No such unit"),
                new Text("Hãy chọn đơn vị từ danh sách gợi ý.", "Pick the unit from the list of suggestions."));
    }

    private DomainException closed(Unit unit) {
        UnitRef successor = openSuccessor(unit);
        String vi = successor == null ? "Hãy chọn đơn vị khác." : "Đơn vị kế thừa: \"" + successor.name() + "\".";
        String en = successor == null ? "Pick another unit." : "Its successor is \"" + successor.name() + "\".";
        return new DomainException(Category.RULE, "unit-closed",
                new Text("Đơn vị đã kết thúc hoạt động", "The unit is closed"),
                new Text("\"" + unit.name() + "\" không còn nhận sáng kiến. " + vi, "\"" + unit.name() + "\" takes no new ideas. " + en),
                successor == null ? Map.of() : Map.of("successor", successor));
    }
}
