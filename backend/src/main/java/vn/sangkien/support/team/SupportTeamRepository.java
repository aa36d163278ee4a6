package vn.sangkien.support.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SupportTeamRepository implements PanacheRepositoryBase<SupportTeam, Long> {

    /** The unit's own team, or that of the nearest unit above. */
    Optional<SupportTeam> nearest(long unit) {
        return find("select t from SupportTeam t join UnitAncestor a on a.ancestorId = t.unitId where a.unitId = ?1 order by a.distance", unit)
                .page(0, 1).firstResultOptional();
    }

    List<SupportTeam> of(Collection<Long> units) {
        return units.isEmpty() ? List.of() : list("unitId in ?1", units);
    }
}
