package vn.sangkien.unit.alias;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitService;

/** Other names of units: the search finds a unit by each of them. */
@ApplicationScoped
public class Aliases {

    public static final int LONGEST = 100;
    public static final int MOST = 20;

    private final AliasRepository aliases;
    private final UnitEditor editor;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    Aliases(AliasRepository aliases, UnitEditor editor, UnitService units, Idempotency idempotency, Audit audit, Clock clock) {
        this.aliases = aliases;
        this.editor = editor;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 */
    List<AliasResponse> of(long unitId) {
        units.ref(unitId);
        return aliases.of(unitId).stream().map(AliasResponse::of).toList();
    }

    /** @throws DomainException 404 outside the caller's subtree, 422 for a name that finds nothing or is one too many */
    @Atomic
    AliasResponse add(long unitId, AddAliasRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Adding(Id.of(unitId), request), AliasResponse.class, () -> {
            requireScope(unitId, caller);
            return AliasResponse.of(add(unitId, request.name(), caller.id()));
        });
    }

    private record Adding(Id unit, AddAliasRequest request) {
    }

    /** Adds the name unless the unit is already known by it. @throws DomainException 404, 422 */
    @Atomic
    public void addMissing(long unitId, String name, long by) {
        add(unitId, name, by);
    }

    private Alias add(long unitId, String name, long by) {
        List<Alias> known = aliases.of(unitId);
        String folded = Folded.of(name);
        return known.stream().filter(alias -> alias.name().equalsIgnoreCase(name)).findFirst().orElseGet(() -> {
            refuseIf(folded.isEmpty(), "Tên khác phải có chữ hoặc số.", "Another name needs letters or digits.");
            refuseIf(known.size() >= MOST, "Mỗi đơn vị có nhiều nhất " + MOST + " tên khác.", "A unit has " + MOST + " other names at most.");
            var alias = new Alias(unitId, name, by, clock.instant());
            aliases.persist(alias);
            editor.findBy(unitId, name);
            audit.write(AuditEntry.of(AuditAction.UNIT_ALIAS_ADDED, AuditObject.UNIT, unitId).by(by).in(unitId).with("name", name));
            return alias;
        });
    }

    /** @throws DomainException 404 outside the caller's subtree */
    @Atomic
    void remove(long unitId, long aliasId, Caller caller) {
        requireScope(unitId, caller);
        Alias alias = aliases.findByIdOptional(aliasId).filter(found -> found.unitId() == unitId).orElseThrow(Refusals::notFound);
        aliases.delete(alias);
        editor.noLongerFindBy(unitId, alias.name());
        audit.write(AuditEntry.of(AuditAction.UNIT_ALIAS_REMOVED, AuditObject.UNIT, unitId).in(unitId).with("name", alias.name()));
    }

    private void requireScope(long unitId, Caller caller) {
        if (!units.within(unitId, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }

    private static void refuseIf(boolean broken, String vi, String en) {
        if (broken) {
            throw new DomainException(Category.RULE, "unit-alias", new Text("Không thêm được tên khác", "The name cannot be added"), new Text(vi, en));
        }
    }
}
