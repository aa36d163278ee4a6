package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.transaction.Atomic;

/** Role grants, as far as other features change them. */
@ApplicationScoped
public class GrantService {

    private final RoleGrantRepository grants;
    private final ClientService clients;
    private final Audit audit;
    private final Event<GrantEnded> gone;
    private final Clock clock;

    GrantService(RoleGrantRepository grants, ClientService clients, Audit audit, Event<GrantEnded> gone, Clock clock) {
        this.grants = grants;
        this.clients = clients;
        this.audit = audit;
        this.gone = gone;
        this.clock = clock;
    }

    /** How many rights are in force over exactly this unit. */
    public long countOn(long unitId) {
        return grants.countInForceOn(unitId);
    }

    /** Gives a right. Whether the giver may is for the caller to know. @return its id, or empty when the person holds it at some of that time */
    @Atomic
    public OptionalLong give(NewGrant order) {
        if (grants.overlaps(order)) {
            return OptionalLong.empty();
        }
        var grant = new RoleGrant(order, clock.instant());
        grants.persist(grant);
        grants.flush();
        audit.write(AuditEntry.of(AuditAction.GRANT_GIVEN, AuditObject.GRANT, grant.id()).by(order.givenBy()).forWhom(order.accountId()).in(order.unitId())
                .with("role", order.role()).with("from", order.startsAt()).with("until", order.endsAt()).because(order.reason()));
        return OptionalLong.of(grant.id());
    }

    /** Takes a right away from now on; one that has not begun never begins. @return whether it was not over yet */
    @Atomic
    public boolean end(long grantId, long by, String reason) {
        RoleGrant grant = grants.findById(grantId);
        boolean ended = grants.end(grantId, clock.instant(), by, reason);
        if (ended) {
            tellEnd(grant, by, reason);
        }
        return ended;
    }

    /** The units over which the person holds any right now. */
    public List<Long> unitsOf(long accountId) {
        return grants.inForce(accountId).stream().map(RoleGrant::unitId).distinct().toList();
    }

    /** The units over whose subtrees the person holds one of the roles now, whatever an access token made earlier may say. */
    public Set<Long> unitsAs(long accountId, Role... roles) {
        return grants.inForce(accountId).stream().filter(grant -> Arrays.asList(roles).contains(grant.role())).map(RoleGrant::unitId).collect(Collectors.toSet());
    }

    /**
     * Until when the person holds one of the roles over exactly one of the units, by what works now.
     *
     * @return the first instant without it, now for who holds none; empty for no end
     */
    public Optional<Instant> endOf(long accountId, Collection<Long> unitIds, Collection<Role> roles) {
        List<RoleGrant> held = grants.inForce(accountId).stream().filter(grant -> unitIds.contains(grant.unitId()) && roles.contains(grant.role())).toList();
        if (held.stream().anyMatch(grant -> grant.endsAt() == null)) {
            return Optional.empty();
        }
        return Optional.of(held.stream().map(RoleGrant::endsAt).max(Comparator.naturalOrder()).orElseGet(clock::instant));
    }

    /** Who holds the role over exactly this unit now. */
    public List<Long> holders(long unitId, Role role) {
        return grants.holders(unitId, role);
    }

    /** What the person may do now. */
    public List<Grant> of(long accountId) {
        return grants.inForce(accountId).stream().map(grant -> new Grant(grant.role(), grant.unitId())).toList();
    }

    /** Whether they may do more than every worker, now. */
    public boolean holdsRole(long accountId) {
        return !grants.inForce(accountId).isEmpty();
    }

    /** Ends every right over exactly this unit, those of clients too: officers of a closed unit lose access (product section 1). */
    @Atomic
    public void endAllOn(long unitId, Instant at) {
        List<RoleGrant> ending = grants.notEndedOn(unitId, at);
        grants.endAllOn(unitId, at);
        ending.forEach(grant -> tellEnd(grant, null, null));
        clients.revokeAllOn(unitId, "Đơn vị đã kết thúc hoạt động");
    }

    private void tellEnd(RoleGrant grant, Long by, String reason) {
        audit.write(AuditEntry.of(AuditAction.GRANT_ENDED, AuditObject.GRANT, grant.id()).by(by).forWhom(grant.accountId()).in(grant.unitId())
                .with("role", grant.role()).because(reason));
        gone.fire(new GrantEnded(grant.accountId(), grant.role(), grant.unitId()));
    }
}
