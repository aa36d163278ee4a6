package vn.sangkien.unit.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class UnitImportRepository implements PanacheRepositoryBase<UnitImport, Long> {

    private static final String IN_SCOPE = " and exists (select 1 from UnitAncestor a where a.unitId = i.unitId and a.ancestorId in :tops)";

    /** The latest first. @param tops below which the caller may import */
    List<UnitImport> list(Collection<Long> tops, Cursor after, int limit) {
        if (tops.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("tops", tops));
        if (after != null) {
            values.put("after", after.id());
        }
        return find("from UnitImport i where " + (after == null ? "1 = 1" : "i.id < :after") + IN_SCOPE + " order by i.id desc", values)
                .page(0, limit + 1).list();
    }

    Optional<UnitImport> find(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty()
                : find("from UnitImport i where i.id = :id" + IN_SCOPE, Map.of("id", id, "tops", tops)).firstResultOptional();
    }

    /** The one whose turn it is. */
    Optional<Long> next() {
        return getEntityManager().createQuery("select i.id from UnitImport i where i.state in ('PENDING', 'RUNNING') order by i.id", Long.class)
                .setMaxResults(1).getResultList().stream().findFirst();
    }

    /** Nobody else changes it for the rest of the transaction. */
    UnitImport locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
