package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;

/** What comes out of lists that somebody imports for the authors: the same as they could do, by the same rules, with the operator kept beside them. */
@ApplicationScoped
public class ImportEntries {

    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final HandingIn handingIn;
    private final CampaignService campaigns;
    private final AccountService accounts;
    private final Fields fields;
    private final Clock clock;

    ImportEntries(IdeaRepository ideas, IdeaHistory history, HandingIn handingIn, CampaignService campaigns, AccountService accounts,
                  Fields fields, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.handingIn = handingIn;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.fields = fields;
        this.clock = clock;
    }

    /** An idea as the import left it. */
    public record Left(long id, int version) {
    }

    /** @param declarations of the author; null to leave it a draft. @throws DomainException as when the author does it */
    @Atomic
    public Left enter(long campaign, long author, IdeaForm form, SubmitIdeaRequest declarations, long operator) {
        campaigns.requireExists(campaign);
        ClientEntries.requireAuthors(form);
        Idea idea = Idea.draftByImport(campaign, author, operator, form, clock.instant());
        ideas.persist(idea);
        history.record(idea, null, Actor.operator(operator), Reason.NONE);
        return handIn(idea, declarations, operator);
    }

    /** @param version as the import left it. @throws DomainException 409 when anybody changed it since or handed it in */
    @Atomic
    public Left rewrite(long id, int version, IdeaForm form, SubmitIdeaRequest declarations, long operator) {
        Idea idea = ideas.locked(id).orElseThrow(Refusals::notFound);
        if (idea.state() != IdeaState.DRAFT) {
            throw new WrongStateException(idea.state());
        }
        if (idea.version() != version) {
            throw Refusals.staleVersion(idea.version());
        }
        ClientEntries.requireAuthors(form);
        idea.edit(form, clock.instant());
        return handIn(idea, declarations, operator);
    }

    /**
     * What is wrong with what is written. Who has an account is not looked up, so it tells nothing about people.
     *
     * @param complete whether it is to be handed in
     * @param contact  of the author; null for none
     */
    public List<Violation> violations(IdeaForm form, boolean complete, String contact) {
        if (!complete) {
            return fields.violations("form.", form);
        }
        List<Violation> ofAuthors = AuthorRules.ofSubmission(form.authors(), contact == null ? "" : contact, typed -> Contact.of(typed).map(Contact::value).orElse(typed));
        return Stream.concat(fields.violations("form.", form, Default.class, Complete.class).stream(), ofAuthors.stream()).toList();
    }

    private Left handIn(Idea idea, SubmitIdeaRequest declarations, long operator) {
        ideas.flush();
        if (declarations != null) {
            accounts.takeTurn(idea.authorId());
            handingIn.handIn(idea, declarations, Actor.operator(operator));
            ideas.flush();
        }
        return new Left(idea.id(), idea.version());
    }
}
