package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.problem.DomainException;

/** Hands an idea in, whoever does it for the author. */
@ApplicationScoped
class HandingIn {

    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final SubmissionRules rules;
    private final FactsNow facts;
    private final FilesArrived files;
    private final AccountService accounts;
    private final Clock clock;

    HandingIn(IdeaRepository ideas, IdeaHistory history, SubmissionRules rules, FactsNow facts, FilesArrived files, AccountService accounts, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.rules = rules;
        this.facts = facts;
        this.files = files;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What was returned goes back to the reviewers and keeps its first instant. */
    void handIn(Idea idea, SubmitIdeaRequest declarations, Actor actor) {
        IdeaState from = idea.state();
        Instant now = clock.instant();
        SubmissionRules.Outcome found = rules.examine(idea, now);
        found.examination().requireReady();
        files.require(idea, now);
        if (from == IdeaState.NEEDS_INFO) {
            idea.resubmit(declarations.mayPublish(), now);
        } else {
            idea.submit(place(found, ideas.nextNumber()), declarations.mayPublish(), now);
        }
        // Written together with the rest, so that not even the version tells whether somebody has an account.
        idea.linkAuthors(accounts::byLogin);
        history.record(idea, from, actor, Reason.NONE);
    }

    /**
     * Hands in ideas of one campaign that nobody has seen yet, by the same rules; who keeps them also writes their history.
     *
     * @param declarations of their authors, by idea; those without stay drafts
     * @return why those that are refused are, by idea
     */
    Map<Long, DomainException> handInNew(List<Idea> drafts, Map<Long, SubmitIdeaRequest> declarations, Instant now) {
        List<Idea> declared = drafts.stream().filter(idea -> declarations.containsKey(idea.id())).toList();
        var refused = new HashMap<Long, DomainException>();
        if (declared.isEmpty()) {
            return refused;
        }
        Set<Long> people = declared.stream().map(Idea::authorId).collect(Collectors.toSet());
        accounts.takeTurns(people);
        try {
            SubmissionFacts facts = this.facts.ofMany(declared.get(0).campaignId(), people, declared.stream().map(Idea::unitId).filter(Objects::nonNull).collect(Collectors.toSet()), now);
            Iterator<String> numbers = ideas.nextNumbers(declared.size()).iterator();
            for (Idea idea : declared) {
                try {
                    SubmissionRules.Outcome found = rules.examine(idea, now, facts);
                    found.examination().requireReady();
                    idea.submit(place(found, numbers.next()), declarations.get(idea.id()).mayPublish(), now);
                    idea.linkAuthors(accounts::byLogin);
                } catch (DomainException why) {
                    refused.put(idea.id(), why);
                }
            }
        } catch (DomainException notOpen) {
            declared.forEach(idea -> refused.put(idea.id(), notOpen));
        }
        return refused;
    }

    private static Place place(SubmissionRules.Outcome found, String number) {
        return new Place(number, found.phase().orElseThrow().id().value(), found.unit().orElseThrow(), found.block().orElseThrow());
    }
}
