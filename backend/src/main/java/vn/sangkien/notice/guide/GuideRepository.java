package vn.sangkien.notice.guide;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;

@ApplicationScoped
class GuideRepository implements PanacheRepositoryBase<Guide, Long> {

    Optional<Guide> published(String slug) {
        return find("from Guide g left join fetch g.steps where g.slug = ?1 and g.published = true", slug).singleResultOptional();
    }

    Optional<Guide> findWhole(long id) {
        return find("from Guide g left join fetch g.steps where g.id = ?1", id).singleResultOptional();
    }

    /** Nobody else writes it until the transaction ends. */
    Optional<Guide> findLocked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean taken(String slug, long byOther) {
        return count("slug = ?1 and id <> ?2", slug, byOther) > 0;
    }

    /** In their order, without their steps. */
    List<GuideSummary> summaries(boolean publishedOnly) {
        return getEntityManager().createQuery("""
                select g.id, g.slug, g.audience, g.position, g.published, g.headingVi, g.headingEn, g.summaryVi, g.summaryEn, size(g.steps), coalesce(g.video, g.videoEn), g.changedAt, g.version
                from Guide g where g.published = true or :all = true order by g.position, g.id""", Object[].class)
                .setParameter("all", !publishedOnly).getResultList().stream().map(GuideRepository::summary).toList();
    }

    private static GuideSummary summary(Object[] row) {
        return new GuideSummary(Id.of((Long) row[0]), (String) row[1], (Role) row[2], (Integer) row[3], (Boolean) row[4], new Text((String) row[5], (String) row[6]),
                new Text((String) row[7], (String) row[8]), ((Number) row[9]).intValue(), row[10] != null, (Instant) row[11], (Integer) row[12]);
    }
}
