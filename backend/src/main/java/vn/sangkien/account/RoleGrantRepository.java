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

    void endAllOn(long unitId, Instant at) {
        update("endsAt = ?2 where unitId = ?1 and (endsAt is null or endsAt > ?2)", unitId, at);
    }

    List<RoleGrant> inForce(long accountId) {
        return list("accountId = ?1 and startsAt <= ?2 and (endsAt is null or endsAt > ?2) order by role, unitId",
                accountId, clock.instant());
    }
}
