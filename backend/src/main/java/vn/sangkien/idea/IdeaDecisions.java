package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** The verbs that reviewers use on ideas. */
@ApplicationScoped
public class IdeaDecisions {

    private final IdeaRepository ideas;
    private final IdeaReader reader;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Clock clock;

    IdeaDecisions(IdeaRepository ideas, IdeaReader reader, IdeaHistory history, CampaignService campaigns, UnitService units, Clock clock) {
        this.ideas = ideas;
        this.reader = reader;
        this.history = history;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Decides; an idea that nobody had opened passes through IN_REVIEW on the way.
     *
     * @param scope the units for whose subtrees the caller may decide
     * @throws DomainException 404 outside the scope, 403 {@code four-eyes} on one's own idea, 409 on a stale version, in a
     *     state that awaits no decision, or when the phase is closed off
     */
    @Atomic
    public IdeaResponse decide(long id, Set<Long> scope, ReadVersion read, Verdict verdict, Caller caller) {
        Idea idea = ideas.locked(id)
                .filter(found -> found.submittedAt() != null && units.within(found.unitId(), scope))
                .orElseThrow(Refusals::notFound);
        if (idea.involves(caller.id())) {
            throw fourEyes();
        }
        ReadVersion.require(read, idea.version());
        Instant now = clock.instant();
        campaigns.requireNotClosedOff(idea.phaseId(), now);
        Actor officer = Actor.officer(caller.id());
        if (idea.state() == IdeaState.SUBMITTED) {
            idea.startReview(now);
            history.record(idea, IdeaState.SUBMITTED, officer, Reason.NONE);
        }
        IdeaState from = idea.state();
        apply(verdict, idea, now);
        history.record(idea, from, officer, verdict.reason());
        return reader.describe(idea, caller);
    }

    private void apply(Verdict verdict, Idea idea, Instant now) {
        switch (verdict.outcome()) {
            case VALID -> idea.accept(verdict.recognition(), now);
            case NEEDS_INFO -> idea.returnToAuthor(now);
            case INVALID -> idea.refuse(now);
            case DUPLICATE -> idea.markDuplicate(original(verdict, idea), now);
            default -> throw new IllegalArgumentException("no verdict: " + verdict.outcome());
        }
    }

    private long original(Verdict verdict, Idea idea) {
        return ideas.byNumber(verdict.duplicateOf())
                .filter(original -> original.id() != idea.id() && original.campaignId() == idea.campaignId())
                .map(Idea::id)
                .orElseThrow(() -> new DomainException(Category.RULE, "original-unknown",
                        new Text("Không có sáng kiến gốc này", "No such original"),
                        new Text("Hãy chọn một sáng kiến khác, đã nộp, của cùng chương trình.", "Pick another submitted idea of the same campaign.")));
    }

    static DomainException fourEyes() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không được tự xét", "Not on your own"),
                new Text("Bạn là tác giả hoặc người nhập sáng kiến này nên không được xét. Hãy nhờ cán bộ khác.",
                        "You wrote or entered this idea, so somebody else must decide on it."));
    }
}
