package vn.sangkien.publication.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.idea.PublishedIdeas;
import vn.sangkien.publication.Brake;
import vn.sangkien.publication.Brakes;
import vn.sangkien.publication.setting.PublicationSettings;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Writing, changing, deleting and reporting comments. */
@ApplicationScoped
class CommentService {

    static final Listing LIST = new Listing("comments");

    private static final Text TOO_FAST = new Text("Bạn viết bình luận quá nhanh", "You are writing comments too fast");
    private static final Role[] ALL_ROLES = Role.values();

    private final CommentRepository comments;
    private final CommentView view;
    private final PublishedIdeas ideas;
    private final PublicationSettings settings;
    private final RegistrationService registrations;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Brakes brakes;
    private final Clock clock;

    CommentService(CommentRepository comments, CommentView view, PublishedIdeas ideas, PublicationSettings settings, RegistrationService registrations,
                   AccountService accounts, Idempotency idempotency, Brakes brakes, Clock clock) {
        this.comments = comments;
        this.view = view;
        this.ideas = ideas;
        this.settings = settings;
        this.registrations = registrations;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.brakes = brakes;
        this.clock = clock;
    }

    /** @throws DomainException 404 unless the idea is published, 409 when the campaign has no comments */
    Page<CommentResponse> list(long id, Cursor after, int limit, Caller caller) {
        PublishedIdea idea = open(id);
        boolean officer = view.moderates(idea, caller);
        Page<Comment> page = LIST.page(comments.of(id, caller.signedIn() ? caller.id() : null, officer, after, limit), limit, comment -> new Cursor("", comment.id()));
        return new Page<>(view.describe(idea, page.items(), caller), page.nextCursor());
    }

    /** @throws DomainException 429 for somebody who writes too much, otherwise as {@link #list} */
    @Atomic
    CommentResponse write(long id, WriteCommentRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Written(Id.of(id), request), CommentResponse.class, () -> {
            accounts.takeTurn(caller.id());
            PublishedIdea idea = open(id);
            Instant now = clock.instant();
            Brake.require(brakes.comments(), comments.writtenSince(caller.id(), Brake.since(now)), now, TOO_FAST);
            var comment = new Comment(id, caller.id(), workplace(idea, caller), request.text(), now);
            comments.persistAndFlush(comment);
            return view.describe(idea, List.of(comment), caller).get(0);
        });
    }

    private record Written(Id idea, WriteCommentRequest request) {
    }

    /** @throws DomainException 403 for somebody else's, 404, 409 on a stale version and when it is hidden or older than 15 minutes */
    @Atomic
    CommentResponse edit(long idea, long id, ReadVersion read, WriteCommentRequest request, Caller caller) {
        Comment comment = own(idea, id, caller);
        ReadVersion.require(read, comment.version());
        comment.edit(request.text(), clock.instant());
        comments.flush();
        return view.describe(open(idea), List.of(comment), caller).get(0);
    }

    /** @throws DomainException 403 for somebody else's, 404 */
    @Atomic
    void delete(long idea, long id, Caller caller) {
        Comment comment = own(idea, id, caller);
        comment.delete();
        comments.settleReports(id, clock.instant());
    }

    /** Once for each person; the third hides it until an officer has looked. @throws DomainException 403 for one's own, 404 */
    @Atomic
    void report(long idea, long id, ReportCommentRequest request, Caller caller) {
        Comment comment = visible(idea, id, caller);
        if (comment.writerId() == caller.id()) {
            throw new DomainException(Category.FORBIDDEN, "own-comment", new Text("Bình luận của bạn", "Your own comment"),
                    new Text("Bạn không thể báo cáo bình luận của chính mình; bạn có thể xóa nó.", "You cannot report your own comment; you may delete it."));
        }
        if (comments.addReport(id, caller.id(), request, clock.instant())) {
            comment.report(clock.instant());
        }
    }

    private Comment own(long idea, long id, Caller caller) {
        Comment comment = visible(idea, id, caller);
        if (comment.writerId() != caller.id()) {
            throw Refusals.forbidden();
        }
        return comment;
    }

    private Comment visible(long idea, long id, Caller caller) {
        Comment comment = comments.locked(idea, id).orElseThrow(Refusals::notFound);
        PublishedIdea published = open(idea);
        if (!view.visible(published, comment, caller)) {
            throw Refusals.notFound();
        }
        return comment;
    }

    private PublishedIdea open(long id) {
        PublishedIdea idea = ideas.require(id);
        settings.requireComments(idea.campaignId());
        return idea;
    }

    /** Null for somebody who neither registered nor holds anything. */
    private Long workplace(PublishedIdea idea, Caller caller) {
        return registrations.workplace(idea.campaignId(), caller.id()).orElseGet(() -> caller.unitsAs(ALL_ROLES).stream().min(Long::compare).orElse(null));
    }
}
