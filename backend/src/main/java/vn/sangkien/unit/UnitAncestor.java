package vn.sangkien.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** That one unit lies in the subtree of another; for conditions in queries. {@link UnitTree} writes the rows. */
@Entity
@IdClass(UnitAncestor.Key.class)
class UnitAncestor {

    record Key(long unitId, long ancestorId) implements Serializable {
    }

    @Id
    private long unitId;
    @Id
    private long ancestorId;
    private byte distance;

    protected UnitAncestor() {
    }
}
