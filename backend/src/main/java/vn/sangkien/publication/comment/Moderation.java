package vn.sangkien.publication.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.idea.PublishedIdeas;
import vn.sangkien.publication.setting.PublicationSettings;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Officers look at what was reported to them and hide it or keep it, with a reason. */
@ApplicationScoped
class Moderation {

    static final Listing LIST = new Listing("reported-comments");

    private static final int MOST_REASONS = 10;
    private static final String WAITING = """
            SELECT c.id, i.number, i.title, i.unit_id FROM idea_comment c JOIN idea i ON i.id = c.idea_id AND i.state = 'VALID' AND i.may_publish
            JOIN publication_setting s ON s.campaign_id = i.campaign_id AND s.comments
            WHERE c.open_reports > 0 AND c.state <> 'DELETED' AND c.writer_id <> ?1 AND c.id > ?2
            AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (?3)) ORDER BY c.id LIMIT ?4""";

    private final EntityManager database;
    private final CommentRepository comments;
    private final CommentView view;
    private final PublishedIdeas ideas;
    private final PublicationSettings settings;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    Moderation(EntityManager database, CommentRepository comments, CommentView view, PublishedIdeas ideas, PublicationSettings settings, UnitService units,
               Audit audit, Clock clock) {
        this.database = database;
        this.comments = comments;
        this.view = view;
        this.ideas = ideas;
        this.settings = settings;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits in the caller's units, the oldest first; the caller's own comments are for others to look at. */
    Page<ReportedComment> waiting(Cursor after, int limit, Caller caller) {
        Set<Long> scope = caller.unitsAs(CommentView.MODERATING);
        if (scope.isEmpty()) {
            return Page.whole(List.of());
        }
        List<?> rows = database.createNativeQuery(WAITING).setParameter(1, caller.id()).setParameter(2, after == null ? 0L : after.id())
                .setParameter(3, scope).setParameter(4, limit + 1).getResultList();
        Page<Object[]> page = LIST.page(rows.stream().map(Object[].class::cast).toList(), limit, row -> new Cursor("", number(row[0])));
        Map<Long, Comment> found = comments.list("id in ?1", page.items().stream().map(row -> number(row[0])).toList()).stream()
                .collect(Collectors.toMap(Comment::id, comment -> comment));
        Map<Long, UnitRef> refs = units.refs(Stream.concat(page.items().stream().map(row -> number(row[3])),
                found.values().stream().map(Comment::unitId).filter(Objects::nonNull)).collect(Collectors.toSet()));
        Map<Long, List<ReportedComment.ReportReason>> reasons = reasons(found.keySet());
        return page.map(row -> {
            Comment comment = found.get(number(row[0]));
            return new ReportedComment(Id.of(comment.id()), comment.text(), comment.unitId() == null ? null : refs.get(comment.unitId()), comment.createdAt(),
                    comment.hidden(), comment.openReports(), reasons.getOrDefault(comment.id(), List.of()),
                    new ReportedComment.Idea(Id.of(comment.ideaId()), (String) row[1], (String) row[2], refs.get(number(row[3]))), comment.version());
        });
    }

    /** @throws DomainException 403 outside the caller's units and for the caller's own comment, 404, 409 on a stale version */
    @Atomic
    CommentResponse decide(long ideaId, long id, ReadVersion read, ModerationRequest request, Caller caller) {
        request.require();
        Comment comment = comments.locked(ideaId, id).orElseThrow(Refusals::notFound);
        PublishedIdea idea = ideas.require(ideaId);
        settings.requireComments(idea.campaignId());
        if (!view.visible(idea, comment, caller)) {
            throw Refusals.notFound();
        }
        if (!view.moderates(idea, caller)) {
            throw Refusals.forbidden();
        }
        if (comment.writerId() == caller.id()) {
            throw new DomainException(Category.FORBIDDEN, "own-comment", new Text("Bình luận của bạn", "Your own comment"),
                    new Text("Không ai tự xét bình luận của chính mình. Hãy để cán bộ khác xem.", "Nobody decides on their own comment. Leave it to another officer."));
        }
        ReadVersion.require(read, comment.version());
        Instant now = clock.instant();
        comments.addDecision(comment, request, caller.id(), now);
        comments.settleReports(id, now);
        if (request.decision() == ModerationRequest.Decision.HIDE) {
            comment.hide(request.fault(), request.reason(), now);
        } else {
            comment.keep();
        }
        comments.flush();
        audit.write(AuditEntry.of(AuditAction.COMMENT_MODERATED, AuditObject.COMMENT, id).forWhom(comment.writerId()).with("idea", Id.of(ideaId))
                .with("decision", request.decision()).with("fault", request.fault()).because(request.reason()));
        return view.describe(idea, List.of(comment), caller).get(0);
    }

    private Map<Long, List<ReportedComment.ReportReason>> reasons(Collection<Long> ids) {
        var reasons = new HashMap<Long, List<ReportedComment.ReportReason>>();
        if (!ids.isEmpty()) {
            List<?> rows = database.createNativeQuery("SELECT comment_id, code, note, reported_at FROM comment_report WHERE comment_id IN (?1) AND settled_at IS NULL"
                    + " ORDER BY reported_at DESC").setParameter(1, ids).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> {
                List<ReportedComment.ReportReason> ofOne = reasons.computeIfAbsent(number(row[0]), id -> new ArrayList<>());
                if (ofOne.size() < MOST_REASONS) {
                    ofOne.add(new ReportedComment.ReportReason(CommentFault.valueOf((String) row[1]), (String) row[2], Time.ofColumn(row[3])));
                }
            });
        }
        return reasons;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
