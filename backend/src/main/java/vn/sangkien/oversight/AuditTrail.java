package vn.sangkien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

/** The audit as far as somebody may read it: what happened in their units, or all of it for those over the whole tree. */
@ApplicationScoped
public class AuditTrail {

    public static final Listing LIST = new Listing("audit-events");
    public static final Role[] READING = {Role.DPO, Role.ADMIN};

    private final AuditReader reader;
    private final UnitService units;
    private final Clock clock;

    AuditTrail(AuditReader reader, UnitService units, Clock clock) {
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainException 404 for a unit outside the caller's subtrees */
    public Page<AuditEventResponse> list(AuditFilter filter, Cursor after, int limit, RightsHolder caller) {
        return reader.list(wanted(filter, caller), after, limit);
    }

    private AuditReader.Wanted wanted(AuditFilter filter, RightsHolder caller) {
        Set<Long> mine = caller.unitsAs(READING);
        if (filter.unit() != null && !units.within(filter.unit().value(), mine)) {
            throw Refusals.notFound();
        }
        Collection<Long> scope = units.within(units.root(), mine) ? null : mine;
        Instant now = clock.instant();
        return new AuditReader.Wanted(filter, scope, now);
    }
}
