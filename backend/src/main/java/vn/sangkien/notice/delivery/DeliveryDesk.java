package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.notice.NoticeKind;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;

/** What support says to somebody who calls because they were told nothing. */
@ApplicationScoped
class DeliveryDesk {

    private static final int MOST = 100;

    private final EntityManager database;
    private final Audit audit;

    DeliveryDesk(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** The newest first, of the idea's author. The look is kept. @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's units */
    List<DeliveryResponse> about(long idea, Caller caller) {
        Set<Long> tops = caller.unitsAs(Role.SUPPORT, Role.ADMIN);
        List<?> found = tops.isEmpty() ? List.of() : database.createNativeQuery("""
                SELECT i.author_id, i.unit_id FROM idea i
                WHERE i.id = ?1 AND i.number IS NOT NULL AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (?2))""")
                .setParameter(1, idea).setParameter(2, tops).getResultList();
        if (found.isEmpty()) {
            throw Refusals.notFound();
        }
        Object[] about = (Object[]) found.get(0);
        audit.look(AuditEntry.of(AuditAction.DELIVERIES_VIEWED, AuditObject.IDEA, idea).by(caller.id()).forWhom(number(about[0])).in(number(about[1])));
        List<?> rows = database.createNativeQuery("""
                SELECT n.kind, d.channel, d.state, d.reason, d.made_at, d.due_at, d.ended_at, n.read_at
                FROM notice_delivery d LEFT JOIN notice n ON n.id = d.notice_id WHERE d.idea_id = ?1 ORDER BY d.made_at DESC LIMIT ?2""")
                .setParameter(1, idea).setParameter(2, MOST).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new DeliveryResponse(row[0] == null ? null : NoticeKind.valueOf((String) row[0]),
                DeliveryChannel.valueOf((String) row[1]), DeliveryState.valueOf((String) row[2]), row[3] == null ? null : DropReason.valueOf((String) row[3]),
                Time.ofColumn(row[4]), Time.ofColumn(row[5]), instant(row[6]), instant(row[7]))).toList();
    }

    private static Instant instant(Object column) {
        return column == null ? null : Time.ofColumn(column);
    }

    private static Long number(Object column) {
        return ((Number) column).longValue();
    }
}
