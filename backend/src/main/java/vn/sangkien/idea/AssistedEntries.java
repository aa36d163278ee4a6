package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.sangkien.account.AccountService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.ClientEntries.Standing;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** What staff enter for authors: the same as they could, by the same rules, with the operator kept beside them. That they may is for the caller to know. */
@ApplicationScoped
public class AssistedEntries {

    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final HandingIn handingIn;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Clock clock;

    AssistedEntries(IdeaRepository ideas, IdeaHistory history, HandingIn handingIn, CampaignService campaigns, UnitService units, AccountService accounts, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.handingIn = handingIn;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A draft, the author's from then on. @throws DomainException 400 for shares that cannot be, 404 for an unknown campaign, 422 for a closed unit */
    @Atomic
    public Standing draft(long campaign, long author, IdeaForm form, long operator) {
        campaigns.requireExists(campaign);
        units.requireOpen(form.unitId().value());
        ClientEntries.requireAuthors(form);
        Idea idea = Idea.draftByOperator(campaign, author, operator, form, clock.instant());
        ideas.persist(idea);
        history.record(idea, null, Actor.operator(operator), Reason.NONE);
        return ClientEntries.standing(idea);
    }

    /** With what the author declared. @throws DomainException as when the author does it */
    @Atomic
    public Standing handIn(long id, SubmitIdeaRequest declarations, long operator) {
        Idea idea = ideas.locked(id).orElseThrow(Refusals::notFound);
        accounts.takeTurn(idea.authorId());
        handingIn.handIn(idea, declarations, Actor.operator(operator));
        return ClientEntries.standing(idea);
    }
}
