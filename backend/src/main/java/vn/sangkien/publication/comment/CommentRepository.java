package vn.sangkien.publication.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, Long> {

    private static final long NOBODY = -1;

    /** One more than {@code limit}, the newest first. @param reader null for the public; {@code officer} is shown hidden ones of others too */
    List<Comment> of(long idea, Long reader, boolean officer, Cursor after, int limit) {
        return find("ideaId = ?1 and id < ?2 and (state = VISIBLE or state = HIDDEN and (writerId = ?3 or ?4 = true)) order by id desc",
                idea, after == null ? Long.MAX_VALUE : after.id(), reader == null ? NOBODY : reader, officer).page(0, limit + 1).list();
    }

    /** For a change: whoever changes it at the same moment waits. */
    Optional<Comment> locked(long idea, long id) {
        return find("id = ?1 and ideaId = ?2 and state <> DELETED", id, idea).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** When the person wrote their latest ones, the latest first, deleted ones too. */
    List<Instant> writtenSince(long writer, Instant since) {
        return getEntityManager().createQuery("select c.createdAt from Comment c where c.writerId = ?1 and c.createdAt > ?2 order by c.createdAt desc", Instant.class)
                .setParameter(1, writer).setParameter(2, since).getResultList();
    }

    /** @return false when the person has reported it before */
    boolean addReport(long comment, long reporter, ReportCommentRequest report, Instant now) {
        return getEntityManager().createNativeQuery("INSERT IGNORE INTO comment_report (comment_id, reporter_id, code, note, reported_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, comment).setParameter(2, reporter).setParameter(3, report.fault().name()).setParameter(4, report.note())
                .setParameter(5, now).executeUpdate() == 1;
    }

    void settleReports(long comment, Instant now) {
        getEntityManager().createNativeQuery("UPDATE comment_report SET settled_at = ?2 WHERE comment_id = ?1 AND settled_at IS NULL")
                .setParameter(1, comment).setParameter(2, now).executeUpdate();
    }

    void addDecision(Comment comment, ModerationRequest request, long by, Instant now) {
        getEntityManager().createNativeQuery("INSERT INTO comment_decision (id, comment_id, decision, code, reason, text, decided_by, decided_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, vn.sangkien.shared.id.Id.next()).setParameter(2, comment.id()).setParameter(3, request.decision().name())
                .setParameter(4, request.decision() == ModerationRequest.Decision.HIDE ? request.fault().name() : null).setParameter(5, request.reason())
                .setParameter(6, comment.text()).setParameter(7, by).setParameter(8, now).executeUpdate();
    }

    /** Those of the comments that the person has reported. */
    Set<Long> reportedBy(long person, Collection<Long> comments) {
        var reported = new HashSet<Long>();
        if (!comments.isEmpty()) {
            List<?> rows = getEntityManager().createNativeQuery("SELECT comment_id FROM comment_report WHERE reporter_id = ?1 AND comment_id IN (?2)")
                    .setParameter(1, person).setParameter(2, comments).getResultList();
            rows.forEach(row -> reported.add(((Number) row).longValue()));
        }
        return reported;
    }
}
