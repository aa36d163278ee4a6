package vn.sangkien.unit.headcount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HeadcountRepository implements PanacheRepositoryBase<HeadcountChange, Long> {

    private static final int HISTORY = 50;

    /** The latest changes, the newest first. */
    List<HeadcountChange> of(long unit) {
        return find("unitId = ?1 order by id desc", unit).page(0, HISTORY).list();
    }
}
