package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import vn.sangkien.account.Caller;
import vn.sangkien.account.consent.TakingPartEnded;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;

/** Authors let their ideas be published, and take that back, as often as they like. No step of the idea: whatever counts goes on counting (product section 7). */
@ApplicationScoped
public class PublicationChoices {

    private final IdeaRepository ideas;
    private final IdeaReader reader;
    private final Audit audit;
    private final Clock clock;

    PublicationChoices(IdeaRepository ideas, IdeaReader reader, Audit audit, Clock clock) {
        this.ideas = ideas;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 for somebody else's idea, 409 before it is handed in and once it is withdrawn */
    @Atomic
    IdeaResponse choose(long id, ChoosePublicationRequest request, Caller caller) {
        Idea idea = ideas.own(id, caller.id()).orElseThrow(Refusals::notFound);
        choose(idea, request.mayPublish());
        return reader.describe(idea, caller);
    }

    /** Whoever no longer takes part is no longer shown to anybody. What they have handed in counts on. */
    void hideAll(@Observes TakingPartEnded ended) {
        ideas.publishableOf(ended.account()).forEach(idea -> choose(idea, false));
    }

    private void choose(Idea idea, boolean mayPublish) {
        if (idea.choosePublication(mayPublish)) {
            ideas.add(new PublicationChoice(idea.id(), mayPublish, clock.instant()));
            ideas.flush();
            audit.write(AuditEntry.of(AuditAction.PUBLICATION_CHOSEN, AuditObject.IDEA, idea.id()).by(idea.authorId()).in(idea.unitId()).with("mayPublish", mayPublish));
        }
    }
}
