package vn.sangkien.support.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReadyAnswerRepository implements PanacheRepositoryBase<ReadyAnswer, Long> {

    /** Those of the unit's own team first, then those of each team above. */
    List<ReadyAnswer> usableAt(long unit) {
        return list("select r from ReadyAnswer r join UnitAncestor a on a.ancestorId = r.unitId where a.unitId = ?1 order by a.distance, r.heading, r.id", unit);
    }

    long countOf(long unit) {
        return count("unitId", unit);
    }

    Optional<ReadyAnswer> find(long unit, long id) {
        return find("id = ?1 and unitId = ?2", id, unit).firstResultOptional();
    }
}
