package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
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

    /** A new idea. @param declarations of the author; null to leave it a draft */
    public record NewEntry(long author, IdeaForm form, SubmitIdeaRequest declarations) {
    }

    /** What became of a new idea. @param refused as when the author does it; null when it was entered */
    public record Entered(Left left, DomainException refused) {
    }

    /** All together, as it takes a thousand little time. @return in the same order. @throws DomainException 404 for an unknown campaign */
    @Atomic
    public List<Entered> enterAll(long campaign, List<NewEntry> entries, long operator) {
        campaigns.requireExists(campaign);
        Instant now = clock.instant();
        List<Idea> drafts = entries.stream().map(entry -> Idea.draftByImport(campaign, entry.author(), operator, entry.form(), now)).toList();
        var declarations = new HashMap<Long, SubmitIdeaRequest>();
        var refused = new HashMap<Long, DomainException>();
        for (int i = 0; i < drafts.size(); i++) {
            try {
                ClientEntries.requireAuthors(entries.get(i).form());
                if (entries.get(i).declarations() != null) {
                    declarations.put(drafts.get(i).id(), entries.get(i).declarations());
                }
            } catch (DomainException why) {
                refused.put(drafts.get(i).id(), why);
            }
        }
        refused.putAll(handingIn.handInNew(drafts, declarations, now));
        List<Idea> made = drafts.stream().filter(idea -> !refused.containsKey(idea.id())).toList();
        made.forEach(ideas::persist);
        history.recordNew(made, Actor.operator(operator));
        return drafts.stream().map(idea -> refused.containsKey(idea.id()) ? new Entered(null, refused.get(idea.id())) : new Entered(new Left(idea.id(), idea.version()), null)).toList();
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
