package vn.sangkien.unit.headcount;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Who changed a unit's headcount from what to what, and why. Never changed itself. */
@Entity
class HeadcountChange {

    @Id
    private long id;
    private long unitId;
    private int membersBefore;
    private int membersAfter;
    private String reason;
    private long changedBy;
    private Instant changedAt;

    protected HeadcountChange() {
    }

    HeadcountChange(long unitId, int membersBefore, int membersAfter, String reason, long changedBy, Instant changedAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unitId;
        this.membersBefore = membersBefore;
        this.membersAfter = membersAfter;
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    int membersBefore() {
        return membersBefore;
    }

    int membersAfter() {
        return membersAfter;
    }

    String reason() {
        return reason;
    }

    long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
