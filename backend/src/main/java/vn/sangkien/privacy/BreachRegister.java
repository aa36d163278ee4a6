package vn.sangkien.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** The breaches in the units of a data protection officer. Nothing is ever removed from it. */
@ApplicationScoped
public class BreachRegister {

    public static final Listing LIST = new Listing("breaches");

    private final BreachRepository breaches;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    BreachRegister(BreachRepository breaches, UnitService units, Idempotency idempotency, Audit audit, Clock clock) {
        this.breaches = breaches;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public Page<BreachResponse> list(Cursor after, int limit, RightsHolder caller) {
        Page<Breach> page = LIST.page(breaches.list(caller.unitsAs(Role.DPO), after, limit), limit, breach -> new Cursor("", breach.id()));
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    /** @throws DomainException 404 outside the caller's units */
    BreachResponse get(long id, Caller caller) {
        return describe(List.of(find(id, caller))).get(0);
    }

    /** @throws DomainException 404 for a unit outside the caller's */
    @Atomic
    BreachResponse add(RecordBreachRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, request, BreachResponse.class, () -> {
            long unit = request.unitId().value();
            if (!units.within(unit, caller.unitsAs(Role.DPO))) {
                throw Refusals.notFound();
            }
            request.facts().require("facts.");
            var breach = new Breach(unit, request.facts(), caller.id(), clock.instant());
            breaches.persistAndFlush(breach);
            tell(AuditAction.BREACH_RECORDED, breach, caller);
            return describe(List.of(breach)).get(0);
        });
    }

    /** @throws DomainException 404, 409 on a stale version */
    @Atomic
    BreachResponse change(long id, ReadVersion read, BreachFacts facts, Caller caller) {
        Breach breach = find(id, caller);
        ReadVersion.require(read, breach.version());
        facts.require("");
        breach.state(facts);
        breaches.flush();
        tell(AuditAction.BREACH_CHANGED, breach, caller);
        return describe(List.of(breach)).get(0);
    }

    private void tell(AuditAction action, Breach breach, Caller caller) {
        audit.write(AuditEntry.of(action, AuditObject.BREACH, breach.id()).by(caller.id()).in(breach.unitId())
                .with("authorityToldAt", breach.facts().authorityToldAt()).with("closed", breach.facts().closed()));
    }

    private Breach find(long id, Caller caller) {
        return breaches.find(id, caller.unitsAs(Role.DPO)).orElseThrow(Refusals::notFound);
    }

    private List<BreachResponse> describe(List<Breach> all) {
        Map<Long, UnitRef> refs = units.refs(all.stream().map(Breach::unitId).collect(Collectors.toSet()));
        return all.stream().map(breach -> new BreachResponse(Id.of(breach.id()), refs.get(breach.unitId()), breach.facts(), breach.recordedAt(), breach.tellBy(),
                breach.facts().authorityToldAt() == null && clock.instant().isAfter(breach.tellBy()), breach.version())).toList();
    }
}
