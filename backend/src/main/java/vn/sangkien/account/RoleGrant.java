package vn.sangkien.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A right: role × unit subtree × dates. */
@Entity
class RoleGrant {

    @Id
    private long id;
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private long unitId;
    private Instant startsAt;
    private Instant endsAt;

    protected RoleGrant() {
    }

    Role role() {
        return role;
    }

    long unitId() {
        return unitId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
