package vn.sangkien.unit.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** One ordered change of one unit. It is applied on its day and stays as the record of who ordered what, and why. */
@Entity
class UnitChange {

    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private ChangeKind kind;
    private long unitId;
    private LocalDate effectiveOn;
    private String reason;
    private String newName;
    @Enumerated(EnumType.STRING)
    private Block newBlock;
    @Enumerated(EnumType.STRING)
    private UnitLevel newLevel;
    @Enumerated(EnumType.STRING)
    private UpperKind newKind;
    private Long otherUnitId;
    private long orderedBy;
    private Instant orderedAt;
    private Instant appliedAt;
    private Instant cancelledAt;
    private String refusal;

    protected UnitChange() {
    }

    UnitChange(long unitId, UnitChangeRequest request, long orderedBy, Instant orderedAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.kind = request.kind();
        this.unitId = unitId;
        this.effectiveOn = request.effectiveOn();
        this.reason = request.reason();
        this.newName = request.name();
        this.newBlock = request.block();
        this.newLevel = request.level();
        this.newKind = request.upperKind();
        this.otherUnitId = vn.sangkien.shared.id.Id.valueOrNull(request.otherUnitId());
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
    }

    void applied(Instant at) {
        appliedAt = at;
    }

    void cancel(Instant at) {
        cancelledAt = at;
    }

    /** On its day the change was no longer possible. */
    void refuse(String why, Instant at) {
        refusal = why;
        cancelledAt = at;
    }

    boolean pending() {
        return appliedAt == null && cancelledAt == null;
    }

    long id() {
        return id;
    }

    ChangeKind kind() {
        return kind;
    }

    long unitId() {
        return unitId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String reason() {
        return reason;
    }

    String newName() {
        return newName;
    }

    Block newBlock() {
        return newBlock;
    }

    UnitLevel newLevel() {
        return newLevel;
    }

    UpperKind newKind() {
        return newKind;
    }

    Long otherUnitId() {
        return otherUnitId;
    }

    long orderedBy() {
        return orderedBy;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    String refusal() {
        return refusal;
    }
}
