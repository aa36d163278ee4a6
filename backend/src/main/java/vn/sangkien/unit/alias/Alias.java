package vn.sangkien.unit.alias;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One more name of a unit, for finding it only. */
@Entity
@Table(name = "unit_alias")
class Alias {

    @Id
    private long id;
    private long unitId;
    private String name;
    private long addedBy;
    private Instant addedAt;

    protected Alias() {
    }

    Alias(long unitId, String name, long addedBy, Instant addedAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unitId;
        this.name = name;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }
}
