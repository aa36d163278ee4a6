package vn.sangkien.support.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class DisputeRepository implements PanacheRepositoryBase<Dispute, Long> {

    /** Nobody sees in the queue what is said of themselves, nor what they said. */
    private static final String IN_SCOPE = " d.personId <> :caller and (d.operatorId is null or d.operatorId <> :caller)"
            + " and exists (select 1 from UnitAncestor a where a.unitId = d.unitId and a.ancestorId in :tops)";

    Optional<Dispute> open(long idea) {
        return find("ideaId = ?1 and state = ?2", idea, DisputeState.OPEN).firstResultOptional();
    }

    /** All about one idea, the first first. */
    List<Dispute> of(long idea) {
        return list("ideaId = ?1 order by id", idea);
    }

    /** The last about each of the ideas, as far as the person said so. */
    List<Dispute> lastOf(Collection<Long> ideas, long person) {
        return ideas.isEmpty() ? List.of() : list("from Dispute d where d.ideaId in ?1 and d.personId = ?2 and d.id = (select max(l.id) from Dispute l where l.ideaId = d.ideaId)", ideas, person);
    }

    /** Those that have waited longest first; decided ones the latest first. */
    List<Dispute> queue(DisputeState state, Long unit, Collection<Long> tops, long caller, Cursor after, int limit) {
        if (tops.isEmpty()) {
            return List.of();
        }
        boolean oldestFirst = state == DisputeState.OPEN;
        Map<String, Object> values = new HashMap<>(Map.of("state", state, "tops", tops, "caller", caller));
        var where = new StringBuilder("from Dispute d where d.state = :state and").append(IN_SCOPE);
        if (unit != null) {
            where.append(" and exists (select 1 from UnitAncestor u where u.unitId = d.unitId and u.ancestorId = :unit)");
            values.put("unit", unit);
        }
        if (after != null) {
            where.append(oldestFirst ? " and d.id > :after" : " and d.id < :after");
            values.put("after", after.id());
        }
        return find(where + (oldestFirst ? " order by d.id" : " order by d.id desc"), values).page(0, limit + 1).list();
    }

    Optional<Dispute> inScope(long id, Collection<Long> tops, long caller) {
        return tops.isEmpty() ? Optional.empty()
                : find("from Dispute d where d.id = :id and" + IN_SCOPE, Map.of("id", id, "tops", tops, "caller", caller)).firstResultOptional();
    }

    /** How many there are of each state about what an operator, or another system, entered in those subtrees. */
    Map<DisputeState, Long> figures(Dispute one, Collection<Long> tops) {
        var figures = new HashMap<DisputeState, Long>();
        String whose = one.clientId() != null ? "d.clientId = :who" : "d.operatorId = :who";
        getEntityManager().createQuery("select d.state, count(*) from Dispute d where " + whose
                        + " and exists (select 1 from UnitAncestor a where a.unitId = d.unitId and a.ancestorId in :tops) group by d.state", Object[].class)
                .setParameter("who", one.clientId() != null ? one.clientId() : one.operatorId()).setParameter("tops", tops)
                .getResultStream().forEach(row -> figures.put((DisputeState) row[0], (Long) row[1]));
        return figures;
    }

    /** Whose own words they are. */
    void forgetWordsOf(long person) {
        update("words = null where personId = ?1", person);
    }
}
