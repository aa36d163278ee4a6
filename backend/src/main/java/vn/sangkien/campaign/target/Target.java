package vn.sangkien.campaign.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import vn.sangkien.unit.Block;

/** How many valid ideas a unit is to reach in one phase and block. No row means "not set", which is not zero. */
@Entity
class Target {

    @Id
    private long id;
    private long unitId;
    private long phaseId;
    @Enumerated(EnumType.STRING)
    private Block block;
    @Enumerated(EnumType.STRING)
    private TargetKind kind;
    private int amount;

    protected Target() {
    }

    Target(long unitId, long phaseId, Block block, TargetKind kind, int amount) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unitId;
        this.phaseId = phaseId;
        this.block = block;
        this.kind = kind;
        this.amount = amount;
    }

    void set(int newAmount) {
        amount = newAmount;
    }

    boolean is(TargetKind otherKind, Block otherBlock) {
        return kind == otherKind && block == otherBlock;
    }

    int amount() {
        return amount;
    }
}
