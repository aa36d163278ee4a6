package vn.sangkien.campaign.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<EmulationGroup, Long> {

    /** Whoever changes the group or its members at the same moment waits. */
    Optional<EmulationGroup> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean nameTaken(long campaign, long unit, GroupKind kind, String name, long except) {
        return count("campaignId = ?1 and unitId = ?2 and kind = ?3 and name = ?4 and id <> ?5", campaign, unit, kind, name, except) > 0;
    }

    /** One more than {@code limit}, by name, after the cursor. @param kind null for all */
    List<EmulationGroup> list(long campaign, GroupKind kind, Cursor after, int limit) {
        var parameters = Parameters.with("campaign", campaign);
        String where = "campaignId = :campaign";
        if (kind != null) {
            where += " and kind = :kind";
            parameters.and("kind", kind);
        }
        if (after != null) {
            where += " and (name > :name or name = :name and id > :id)";
            parameters.and("name", after.key()).and("id", after.id());
        }
        return find(where + " order by name, id", parameters).page(0, limit + 1).list();
    }
}
