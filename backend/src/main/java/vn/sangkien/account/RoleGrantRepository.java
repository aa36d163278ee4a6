package vn.sangkien.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, Long> {

    private final Clock clock;

    RoleGrantRepository(Clock clock) {
        this.clock = clock;
    }

    long countInForceOn(long unitId) {
        return count("unitId = ?1 and startsAt <= ?2 and (endsAt is null or endsAt > ?2)", unitId, clock.instant());
    }

    List<RoleGrant> notEndedOn(long unitId, Instant at) {
        return list("unitId = ?1 and (endsAt is null or endsAt > ?2)", unitId, at);
    }

    void endAllOn(long unitId, Instant at) {
        update("endsAt = ?2 where unitId = ?1 and (endsAt is null or endsAt > ?2)", unitId, at);
    }

    /** Whether the person holds the role over exactly this unit at some time of the new grant. */
    boolean overlaps(NewGrant order) {
        return count("accountId = ?1 and role = ?2 and unitId = ?3 and (endsAt is null or endsAt > ?4) and (?5 is null or startsAt < ?5)",
                order.accountId(), order.role(), order.unitId(), order.startsAt(), order.endsAt()) > 0;
    }

    /** @return whether there was something to end */
    boolean end(long id, Instant at, long by, String reason) {
        return update("endsAt = ?2, endedBy = ?3, endReason = ?4 where id = ?1 and (endsAt is null or endsAt > ?2)", id, at, by, reason) > 0;
    }

    List<Long> holders(long unitId, Role role) {
        return list("unitId = ?1 and role = ?2 and startsAt <= ?3 and (endsAt is null or endsAt > ?3)", unitId, role, clock.instant())
                .stream().map(RoleGrant::accountId).distinct().toList();
    }

    List<RoleGrant> inForce(long accountId) {
        return list("accountId = ?1 and startsAt <= ?2 and (endsAt is null or endsAt > ?2) order by role, unitId",
                accountId, clock.instant());
    }
}
