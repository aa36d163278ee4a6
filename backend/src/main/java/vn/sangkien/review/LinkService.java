package vn.sangkien.review;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.idea.IdeaCorrections;
import vn.sangkien.idea.IdeaLinks;
import vn.sangkien.idea.Officer;
import vn.sangkien.idea.Reason;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.transaction.Atomic;

/** What stands beside an idea on the desk. */
@ApplicationScoped
class LinkService {

    private final IdeaLinks links;
    private final IdeaCorrections corrections;
    private final Claims claims;
    private final Idempotency idempotency;

    LinkService(IdeaLinks links, IdeaCorrections corrections, Claims claims, Idempotency idempotency) {
        this.links = links;
        this.corrections = corrections;
        this.claims = claims;
        this.idempotency = idempotency;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 outside the scope */
    ReviewState state(long idea, Officer officer) {
        IdeaCorrections.Possible possible = corrections.possible(idea, officer);
        return new ReviewState(claims.of(idea, officer.id()).orElse(null), possible.decide(), possible.undoUntil(), possible.revoke(), possible.reopen(),
                links.of(idea, officer));
    }

    /** @throws vn.sangkien.shared.problem.DomainException as {@link IdeaLinks#note} */
    @Atomic
    ReviewState note(long idea, LinkRequest request, IdempotencyKey key, Officer officer) {
        return idempotency.once(officer.id(), key, new Linking(Id.of(idea), request), ReviewState.class, () -> {
            links.note(idea, officer, request.type().type, request.number(), new Reason(null, request.reason()));
            return state(idea, officer);
        });
    }

    private record Linking(Id idea, LinkRequest request) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException as {@link IdeaLinks#end} */
    @Atomic
    ReviewState end(long link, EndLinkRequest request, Officer officer) {
        return state(links.end(link, officer, request.reason()), officer);
    }
}
