package vn.sangkien.exchange.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportJob, Long> {

    private static final String MINE = " j.operatorId = :operator and (j.kind <> :recognitions and " + below("tops") + " or j.kind = :recognitions and " + below("deciding") + ")";
    private static final Set<Long> NOWHERE = Set.of(0L);

    private static String below(String tops) {
        return "exists (select 1 from UnitAncestor a where a.unitId = j.unitId and a.ancestorId in :" + tops + ")";
    }

    /** Those of the caller over whose units they hold the right for it, the newest first. */
    List<ImportJob> list(Caller caller, Cursor after, int limit) {
        Map<String, Object> values = mine(caller);
        if (after != null) {
            values.put("after", after.id());
        }
        return find("from ImportJob j where " + (after == null ? "" : "j.id < :after and") + MINE + " order by j.id desc", values).page(0, limit + 1).list();
    }

    Optional<ImportJob> find(long id, Caller caller) {
        Map<String, Object> values = mine(caller);
        values.put("id", id);
        return find("from ImportJob j where j.id = :id and" + MINE, values).firstResultOptional();
    }

    private static Map<String, Object> mine(Caller caller) {
        return new HashMap<>(Map.of("operator", caller.id(), "recognitions", ImportKind.RECOGNITIONS, "tops", tops(caller, ImportKind.IDEAS), "deciding", tops(caller, ImportKind.RECOGNITIONS)));
    }

    private static Set<Long> tops(Caller caller, ImportKind kind) {
        Set<Long> tops = caller.unitsAs(kind.roles());
        return tops.isEmpty() ? NOWHERE : tops;
    }

    /** Whose turn it is: whoever waited longest, so that a short list does not wait for a long one. */
    Optional<ImportJob> next() {
        return find("state in (CHECKING, RUNNING) order by turnAt, id").page(0, 1).firstResultOptional();
    }

    /** Nobody else changes it for the rest of the transaction. */
    ImportJob locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose rows have been kept long enough. */
    List<ImportJob> old(Instant before, int most) {
        return find("emptied = false and uploadedAt < ?1 and state not in (CHECKING, RUNNING) order by uploadedAt", before).page(0, most).list();
    }
}
