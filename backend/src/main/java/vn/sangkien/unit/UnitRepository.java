package vn.sangkien.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, Long> {

    Optional<Unit> root() {
        return find("parentId is null").firstResultOptional();
    }

    List<Unit> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    boolean codeTaken(String code) {
        return count("code", code) > 0;
    }

    List<Long> openChildren(long parent) {
        return getEntityManager().createQuery("select u.id from Unit u where u.parentId = ?1 and u.closedAt is null order by u.id", Long.class)
                .setParameter(1, parent).getResultList();
    }

    /** One more than {@code limit}, by name, after the cursor. */
    List<Unit> children(long parent, ChildFilter filter, Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("parent", parent));
        String which = "parentId = :parent" + filter.condition(values);
        if (after != null) {
            which += " and (name > :name or name = :name and id > :id)";
            values.putAll(Map.of("name", after.key(), "id", after.id()));
        }
        return find(which + " order by name, id", values).page(0, limit + 1).list();
    }
}
