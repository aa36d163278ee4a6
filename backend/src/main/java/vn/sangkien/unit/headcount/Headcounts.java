package vn.sangkien.unit.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UnitStanding;

/** Each unit's own published number of members: changed by its officers and by the administrators above, every change kept. */
@ApplicationScoped
public class Headcounts {

    public static final int MOST = 20_000_000;

    private final HeadcountRepository changes;
    private final UnitEditor editor;
    private final UnitService units;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    Headcounts(HeadcountRepository changes, UnitEditor editor, UnitService units, AccountService accounts, Audit audit, Clock clock) {
        this.changes = changes;
        this.editor = editor;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    HeadcountResponse get(long unitId, Caller caller) {
        UnitStanding unit = editor.standing(unitId);
        boolean editable = mayEdit(unitId, caller);
        return new HeadcountResponse(Id.of(unitId), unit.memberCount(), editable && unit.open(), editable ? history(unitId) : List.of(),
                editor.version(unitId));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 403 for others, 409 on a stale version, 422 for a closed unit */
    @Atomic
    HeadcountResponse set(long unitId, ReadVersion read, SetHeadcountRequest request, Caller caller) {
        editor.standing(unitId);
        if (!mayEdit(unitId, caller)) {
            throw Refusals.forbidden();
        }
        ReadVersion.require(read, editor.version(unitId));
        units.requireOpen(unitId);
        count(unitId, request.members(), request.reason(), caller.id());
        return get(unitId, caller);
    }

    /** Changes the figure and keeps who did it and why; an unchanged figure leaves no trace. */
    @Atomic
    public void count(long unitId, int members, String reason, long by) {
        int before = editor.countMembers(unitId, members);
        if (before != members) {
            changes.persist(new HeadcountChange(unitId, before, members, reason, by, clock.instant()));
            audit.write(AuditEntry.of(AuditAction.HEADCOUNT_CHANGED, AuditObject.UNIT, unitId).by(by).in(unitId).changed("members", before, members).because(reason));
        }
    }

    private boolean mayEdit(long unitId, Caller caller) {
        return caller.unitsAs(Role.UNIT_OFFICER).contains(unitId) || units.within(unitId, caller.unitsAs(Role.ADMIN));
    }

    private List<HeadcountResponse.Change> history(long unitId) {
        List<HeadcountChange> all = changes.of(unitId);
        Map<Long, String> names = accounts.names(all.stream().map(HeadcountChange::changedBy).distinct().toList());
        return all.stream().map(change -> new HeadcountResponse.Change(change.membersBefore(), change.membersAfter(), change.changedAt(),
                names.getOrDefault(change.changedBy(), "—"), change.reason())).toList();
    }
}
