package vn.sangkien.unit.workplace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class WorkplaceRequestRepository implements PanacheRepositoryBase<WorkplaceRequest, Long> {

    private static final String IN_SCOPE = " exists (select 1 from UnitAncestor a where a.unitId = r.placeId and a.ancestorId in :tops)";

    /** How many the person has made on that day. */
    int countOn(long person, LocalDate day) {
        return (int) count("requestedBy = ?1 and requestedOn = ?2", person, day);
    }

    /** What the person waits for an answer to. */
    List<WorkplaceRequest> open(long person, long place) {
        return list("requestedBy = ?1 and placeId = ?2 and state = ?3 order by id", person, place, RequestState.OPEN);
    }

    /** The latest first. */
    List<WorkplaceRequest> of(long person, Cursor after, int limit) {
        return (after == null ? find("requestedBy = ?1 order by id desc", person) : find("requestedBy = ?1 and id < ?2 order by id desc", person, after.id()))
                .page(0, limit + 1).list();
    }

    /** The oldest first. @param tops the units for whose subtrees the caller answers */
    List<WorkplaceRequest> queue(Collection<Long> tops, RequestState state, Cursor after, int limit) {
        if (tops.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("tops", tops, "state", state, "after", after == null ? 0L : after.id()));
        return find("from WorkplaceRequest r where r.state = :state and r.id > :after and" + IN_SCOPE + " order by r.id", values).page(0, limit + 1).list();
    }

    Optional<WorkplaceRequest> find(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty()
                : find("from WorkplaceRequest r where r.id = :id and" + IN_SCOPE, Map.of("id", id, "tops", tops)).firstResultOptional();
    }
}
