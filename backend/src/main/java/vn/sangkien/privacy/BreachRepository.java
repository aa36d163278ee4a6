package vn.sangkien.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class BreachRepository implements PanacheRepositoryBase<Breach, Long> {

    private static final String IN_SCOPE = " exists (select 1 from UnitAncestor a where a.unitId = b.unitId and a.ancestorId in :tops)";

    /** The latest first. @param tops units for whose subtrees the caller answers */
    List<Breach> list(Collection<Long> tops, Cursor after, int limit) {
        return tops.isEmpty() ? List.of()
                : find("from Breach b where b.id < :before and" + IN_SCOPE + " order by b.id desc", Map.of("tops", tops, "before", after == null ? Long.MAX_VALUE : after.id()))
                        .page(0, limit + 1).list();
    }

    Optional<Breach> find(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty()
                : find("from Breach b where b.id = :id and" + IN_SCOPE, Map.of("id", id, "tops", tops)).firstResultOptional();
    }
}
