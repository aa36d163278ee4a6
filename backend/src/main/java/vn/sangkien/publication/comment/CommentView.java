package vn.sangkien.publication.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.publication.PublicNames;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Who sees what of a comment, and who may do what with it. */
@ApplicationScoped
class CommentView {

    static final Role[] MODERATING = {Role.UNIT_OFFICER, Role.ADMIN};

    private final CommentRepository comments;
    private final PublicNames names;
    private final UnitService units;
    private final Clock clock;

    CommentView(CommentRepository comments, PublicNames names, UnitService units, Clock clock) {
        this.comments = comments;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    boolean moderates(PublishedIdea idea, Caller caller) {
        return caller.signedIn() && units.within(idea.unitId(), caller.unitsAs(MODERATING));
    }

    /** A hidden one is there for its writer and for the officers of the idea's unit only. */
    boolean visible(PublishedIdea idea, Comment comment, Caller caller) {
        return comment.state() == CommentState.VISIBLE
                || comment.state() == CommentState.HIDDEN && caller.signedIn() && (comment.writerId() == caller.id() || moderates(idea, caller));
    }

    List<CommentResponse> describe(PublishedIdea idea, List<Comment> shown, Caller caller) {
        Map<Long, String> named = names.of(shown.stream().map(Comment::writerId).collect(Collectors.toSet()));
        Map<Long, UnitRef> refs = units.refs(shown.stream().map(Comment::unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> reported = caller.signedIn() ? comments.reportedBy(caller.id(), shown.stream().map(Comment::id).toList()) : Set.of();
        boolean officer = moderates(idea, caller);
        return shown.stream().map(comment -> new CommentResponse(Id.of(comment.id()), comment.text(), named.get(comment.writerId()),
                comment.unitId() == null ? null : refs.get(comment.unitId()), mine(comment, caller), comment.createdAt(), comment.editedAt(), comment.hidden(),
                reported.contains(comment.id()), actions(comment, officer, reported.contains(comment.id()), caller), comment.version())).toList();
    }

    private List<CommentAction> actions(Comment comment, boolean officer, boolean reported, Caller caller) {
        var actions = new ArrayList<CommentAction>();
        Instant now = clock.instant();
        if (!caller.signedIn()) {
            return actions;
        }
        boolean shown = comment.state() == CommentState.VISIBLE;
        if (mine(comment, caller)) {
            if (comment.editable(now)) {
                actions.add(CommentAction.EDIT);
            }
            actions.add(CommentAction.DELETE);
            return actions;
        }
        if (officer) {
            actions.add(shown ? CommentAction.HIDE : CommentAction.KEEP);
        } else if (shown && !reported) {
            actions.add(CommentAction.REPORT);
        }
        return actions;
    }

    private static boolean mine(Comment comment, Caller caller) {
        return caller.signedIn() && comment.writerId() == caller.id();
    }
}
