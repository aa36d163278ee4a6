package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;

/** What another system does with ideas on behalf of their authors: the same as they could, by the same rules. That it may is for the caller to know. */
@ApplicationScoped
public class ClientEntries {

    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final HandingIn handingIn;
    private final CampaignService campaigns;
    private final AccountService accounts;
    private final Clock clock;

    ClientEntries(IdeaRepository ideas, IdeaHistory history, HandingIn handingIn, CampaignService campaigns, AccountService accounts, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.handingIn = handingIn;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An idea as it is now. @param form as it is stored, for comparing */
    public record Standing(long id, long campaign, long author, IdeaState state, String number, IdeaForm form) {
    }

    /** @param name by which the client knows it. @throws DomainException 400 for shares that cannot be, 404 for an unknown campaign */
    @Atomic
    public Standing draft(long campaign, long author, IdeaForm form, long client, String name) {
        campaigns.requireExists(campaign);
        requireAuthors(form);
        Idea idea = Idea.draftByClient(campaign, author, client, name, form, clock.instant());
        ideas.persist(idea);
        history.record(idea, null, Actor.client(author, client), Reason.NONE);
        return standing(idea);
    }

    /** @throws DomainException 409 when the text may not be changed any more, 422 for another unit than that in which it was handed in */
    @Atomic
    public Standing rewrite(long id, IdeaForm form) {
        Idea idea = locked(id);
        requireAuthors(form);
        DraftRules.requireSameUnit(idea, form);
        idea.edit(form, clock.instant());
        ideas.flush();
        return standing(idea);
    }

    /** With what the author declared. @throws DomainException as when the author does it */
    @Atomic
    public Standing handIn(long id, SubmitIdeaRequest declarations, long client) {
        Idea idea = locked(id);
        accounts.takeTurn(idea.authorId());
        handingIn.handIn(idea, declarations, Actor.client(idea.authorId(), client));
        return standing(idea);
    }

    /** Whoever changes it at the same moment waits. */
    @Atomic
    public Standing lock(long id) {
        return standing(locked(id));
    }

    private Idea locked(long id) {
        return ideas.locked(id).orElseThrow(Refusals::notFound);
    }

    static Standing standing(Idea idea) {
        return new Standing(idea.id(), idea.campaignId(), idea.authorId(), idea.state(), idea.number(), idea.form());
    }

    /** The lead is the person named beside the form, and known by the account. */
    static void requireAuthors(IdeaForm form) {
        List<Violation> wrong = AuthorRules.ofDraft(form.authors());
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }
}
