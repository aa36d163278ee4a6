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
    private Long givenBy;
    private Instant givenAt;
    private String reason;
    private Long endedBy;
    private String endReason;

    protected RoleGrant() {
    }

    RoleGrant(NewGrant order, Instant givenAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.accountId = order.accountId();
        this.role = order.role();
        this.unitId = order.unitId();
        this.startsAt = order.startsAt();
        this.endsAt = order.endsAt();
        this.givenBy = order.givenBy();
        this.givenAt = givenAt;
        this.reason = order.reason();
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
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
