package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** The single steps of which changes of the tree are made. Ideas keep the unit they were entered in, whatever happens to it. */
@ApplicationScoped
public class UnitEditor {

    private static final int LONGEST_CODE = 40;
    private static final int MOST_NUMBERED = 1_000_000;
    private static final String NUMBER = "-%03d";
    /** Four levels are above the grassroots, sections of sections need a few more, and each merger hangs a closed unit one lower. */
    static final int MOST_ABOVE = 40;

    private final UnitRepository units;
    private final UnitTree tree;
    private final Event<UnitMoved> moved;
    private final Event<UnitsChanged> changed;
    private final Event<UnitEdited> edited;
    private final Event<UnitWordsChanged> wordsChanged;
    private final Audit audit;

    UnitEditor(UnitRepository units, UnitTree tree, Event<UnitMoved> moved, Event<UnitsChanged> changed, Event<UnitEdited> edited,
               Event<UnitWordsChanged> wordsChanged, Audit audit) {
        this.units = units;
        this.tree = tree;
        this.moved = moved;
        this.changed = changed;
        this.edited = edited;
        this.wordsChanged = wordsChanged;
        this.audit = audit;
    }

    /** @throws DomainException 404 */
    public UnitStanding standing(long id) {
        return UnitStanding.of(get(id));
    }

    /** The open units directly below. */
    public List<Long> openChildren(long id) {
        return units.openChildren(id);
    }

    /** How many units the subtree has, the unit itself included. */
    public long subtreeSize(long id) {
        return tree.size(id);
    }

    /** @return the new unit's id @throws DomainException 409 when the code is taken, 422 when too many units would be above it */
    @Atomic
    public long found(String code, UnitFacts facts, long parentId, LocalDate on) {
        if (units.codeTaken(code)) {
            throw new DomainException(Category.CONFLICT, "unit-code-taken",
                    new Text("Mã đơn vị đã có", "Unit code taken"),
                    new Text("Mã \"" + code + "\" đã dùng cho đơn vị khác.", "The code \"" + code + "\" belongs to another unit."));
        }
        requireRoom(parentId, 0);
        Unit unit = Unit.founded(code, facts, get(parentId), on);
        units.persistAndFlush(unit);
        tree.add(unit.id(), parentId);
        tell(unit);
        audit.write(AuditEntry.of(AuditAction.UNIT_FOUNDED, AuditObject.UNIT, unit.id()).in(unit.id()).with("code", code).with("name", facts.name()));
        return unit.id();
    }

    /** A code that no unit has yet, made of that of the unit above. */
    public String freeCode(long parentId) {
        String above = get(parentId).code();
        String stem = above.substring(0, Math.min(above.length(), LONGEST_CODE - NUMBER.formatted(MOST_NUMBERED).length()));
        int next = tree.childCounts(List.of(parentId)).getOrDefault(parentId, 0) + 1;
        return IntStream.range(next, MOST_NUMBERED).mapToObj(number -> stem + NUMBER.formatted(number)).filter(code -> !units.codeTaken(code))
                .findFirst().orElse(stem);
    }

    @Atomic
    public void rename(long id, String name) {
        get(id).rename(name);
        edited.fire(new UnitEdited(id));
    }

    @Atomic
    public void reclassify(long id, UnitLevel level, UpperKind kind, Block block) {
        Unit unit = get(id);
        unit.reclassify(level, kind, block);
        tell(unit);
    }

    @Atomic
    public void close(long id, Instant at, Long successorId) {
        Unit unit = get(id);
        unit.close(at, successorId == null ? null : get(successorId));
        tell(unit);
    }

    @Atomic
    public void reopen(long id) {
        Unit unit = get(id);
        unit.reopen();
        tell(unit);
    }

    /** The version of the unit itself, for what is kept beside it. @throws DomainException 404 */
    public int version(long id) {
        return get(id).version();
    }

    /** @return how many members the unit had before */
    @Atomic
    public int countMembers(long id, int members) {
        Unit unit = get(id);
        int before = unit.memberCount();
        unit.countMembers(members);
        units.flush();
        edited.fire(new UnitEdited(id));
        return before;
    }

    /** The unit is found by this name too. */
    @Atomic
    public void findBy(long id, String otherName) {
        get(id).findBy(otherName);
        wordsChanged.fire(new UnitWordsChanged(id));
    }

    @Atomic
    public void noLongerFindBy(long id, String otherName) {
        get(id).noLongerFindBy(otherName);
        wordsChanged.fire(new UnitWordsChanged(id));
    }

    /**
     * Hangs a unit with all below it under another parent.
     *
     * @throws DomainException 404; 422 when the new parent lies inside the moved subtree, or too many units would be above the lowest of it
     */
    @Atomic
    public void move(long id, long parentId) {
        Unit unit = get(id);
        Unit parent = get(parentId);
        if (unit.parentId() == null || tree.within(parentId, List.of(id))) {
            throw new DomainException(Category.RULE, "unit-cycle",
                    new Text("Không chuyển được", "Cannot move"),
                    new Text("Không thể chuyển \"" + unit.name() + "\" vào bên trong chính nó.",
                            "\"" + unit.name() + "\" cannot be moved into itself."));
        }
        requireRoom(parentId, tree.height(id));
        List<Long> before = above(id);
        tree.move(id, parentId);
        unit.moveUnder(parent);
        units.flush();
        moved.fire(new UnitMoved(id, before, above(id)));
    }

    private void requireRoom(long parentId, int height) {
        if (tree.depth(parentId) + 1 + height > MOST_ABOVE) {
            throw tooDeep();
        }
    }

    static DomainException tooDeep() {
        return new DomainException(Category.RULE, "unit-too-deep",
                new Text("Quá nhiều cấp", "Too many levels"),
                new Text("Trên một đơn vị chỉ có thể có nhiều nhất " + MOST_ABOVE + " đơn vị.", "A unit can have at most " + MOST_ABOVE + " units above it."));
    }

    /** Flushed first: those who count read the database. */
    private void tell(Unit unit) {
        units.flush();
        changed.fire(new UnitsChanged(List.of(unit.id())));
    }

    private List<Long> above(long id) {
        List<Long> line = tree.ancestorsAndSelf(id);
        return line.subList(0, line.size() - 1);
    }

    private Unit get(long id) {
        return units.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }
}
