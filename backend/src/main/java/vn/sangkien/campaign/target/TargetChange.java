package vn.sangkien.campaign.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.sangkien.unit.Block;

/** One line of the target ledger: who changed what from what to what, and why. Never changed itself. */
@Entity
class TargetChange {

    @Id
    private long id;
    private long unitId;
    private long phaseId;
    @Enumerated(EnumType.STRING)
    private Block block;
    @Enumerated(EnumType.STRING)
    private TargetKind kind;
    private Integer amountBefore;
    private Integer amountAfter;
    private Instant changedAt;
    private long changedBy;
    private String reason;

    protected TargetChange() {
    }

    TargetChange(TargetSheet sheet, Block block, TargetKind kind, Integer before, Integer after, Instant at, long by, String reason) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = sheet.unitId();
        this.phaseId = sheet.phaseId();
        this.block = block;
        this.kind = kind;
        this.amountBefore = before;
        this.amountAfter = after;
        this.changedAt = at;
        this.changedBy = by;
        this.reason = reason;
    }

    Block block() {
        return block;
    }

    TargetKind kind() {
        return kind;
    }

    Integer amountBefore() {
        return amountBefore;
    }

    Integer amountAfter() {
        return amountAfter;
    }

    Instant changedAt() {
        return changedAt;
    }

    long changedBy() {
        return changedBy;
    }

    String reason() {
        return reason;
    }
}
