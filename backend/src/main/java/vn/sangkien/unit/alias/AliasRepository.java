package vn.sangkien.unit.alias;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AliasRepository implements PanacheRepositoryBase<Alias, Long> {

    List<Alias> of(long unit) {
        return list("unitId = ?1 order by name, id", unit);
    }
}
