package vn.sangkien.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class DataRequestRepository implements PanacheRepositoryBase<DataRequest, Long> {

    private static final String IN_SCOPE = " exists (select 1 from UnitAncestor a where a.unitId = r.unitId and a.ancestorId in :tops)";

    /** The latest first. */
    List<DataRequest> of(long person, Cursor after, int limit) {
        return find("accountId = ?1 and id < ?2 order by id desc", person, after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    Optional<DataRequest> ofPerson(long id, long person) {
        return find("id = ?1 and accountId = ?2", id, person).firstResultOptional();
    }

    boolean waits(long person, DataRequestKind kind) {
        return count("accountId = ?1 and kind = ?2 and state in ?3", person, kind, List.of(DataRequestState.OPEN, DataRequestState.ANSWERED)) > 0;
    }

    List<DataRequest> waiting(long person) {
        return list("accountId = ?1 and state in ?2", person, List.of(DataRequestState.OPEN, DataRequestState.ANSWERED));
    }

    /** Those that came first, first: they are due first. @param tops units for whose subtrees the caller answers */
    List<DataRequest> queue(Collection<Long> tops, Collection<DataRequestState> states, Cursor after, int limit) {
        if (tops.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("tops", tops, "states", states, "after", after == null ? 0L : after.id()));
        return find("from DataRequest r where r.state in :states and r.id > :after and" + IN_SCOPE + " order by r.id", values).page(0, limit + 1).list();
    }

    Optional<DataRequest> find(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty()
                : find("from DataRequest r where r.id = :id and" + IN_SCOPE, Map.of("id", id, "tops", tops)).firstResultOptional();
    }

    int forgetWordsBefore(Instant last, int most) {
        return getEntityManager().createNativeQuery("UPDATE data_request SET text = NULL, answer = NULL WHERE ended_at < ?1 AND (text IS NOT NULL OR answer IS NOT NULL) LIMIT ?2")
                .setParameter(1, last).setParameter(2, most).executeUpdate();
    }

    void forgetWordsOf(long person) {
        update("text = null where accountId = ?1", person);
    }
}
