package vn.sangkien.notice.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class AnnouncementRepository implements PanacheRepositoryBase<Announcement, Long> {

    private static final String IN_SCOPE = "exists (select 1 from UnitAncestor a where a.unitId = n.unitId and a.ancestorId in ?1)";

    /** Of the subtrees, the newest first. */
    List<Announcement> of(Collection<Long> tops, Cursor after, int limit) {
        return tops.isEmpty() ? List.of() : find("select n from Announcement n where " + IN_SCOPE + " and n.id < ?2 order by n.id desc",
                tops, after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    Optional<Announcement> inScope(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty() : find("select n from Announcement n where " + IN_SCOPE + " and n.id = ?2", tops, id).firstResultOptional();
    }

    Announcement locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Long> nextToWrite() {
        return find("state = ?1 order by id", AnnouncementState.WRITING).firstResultOptional().map(Announcement::id);
    }

    long of(long author, Instant since) {
        return count("authorId = ?1 and announcedAt >= ?2", author, since);
    }

    /** Whoever has it in the inbox has it no more. @return how many, at most so many */
    int takeOut(long id, int most) {
        return getEntityManager().createNativeQuery("DELETE FROM notice WHERE announcement_id = ?1 LIMIT ?2").setParameter(1, id).setParameter(2, most).executeUpdate();
    }

    Optional<Long> nextToTakeOut() {
        List<Long> found = getEntityManager().createNativeQuery("""
                SELECT n.id FROM announcement n WHERE n.state = 'WITHDRAWN' AND EXISTS (SELECT 1 FROM notice i WHERE i.announcement_id = n.id) LIMIT 1""", Long.class).getResultList();
        return found.stream().findFirst();
    }
}
