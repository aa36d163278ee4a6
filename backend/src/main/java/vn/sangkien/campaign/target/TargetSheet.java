package vn.sangkien.campaign.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** All targets of one unit in one phase, edited and versioned together. */
@Entity
@IdClass(TargetSheet.Key.class)
class TargetSheet {

    record Key(long unitId, long phaseId) implements Serializable {
    }

    @Id
    private long unitId;
    @Id
    private long phaseId;
    @Version
    private int version;

    protected TargetSheet() {
    }

    TargetSheet(long unitId, long phaseId) {
        this.unitId = unitId;
        this.phaseId = phaseId;
    }

    long unitId() {
        return unitId;
    }

    long phaseId() {
        return phaseId;
    }

    int version() {
        return version;
    }
}
