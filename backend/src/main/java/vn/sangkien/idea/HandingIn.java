package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.account.AccountService;

/** Hands an idea in, whoever does it for the author. */
@ApplicationScoped
class HandingIn {

    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final SubmissionRules rules;
    private final FilesArrived files;
    private final AccountService accounts;
    private final Clock clock;

    HandingIn(IdeaRepository ideas, IdeaHistory history, SubmissionRules rules, FilesArrived files, AccountService accounts, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.rules = rules;
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
            long phase = found.phase().orElseThrow().id().value();
            idea.submit(new Place(ideas.nextNumber(), phase, found.unit().orElseThrow(), found.block().orElseThrow()), declarations.mayPublish(), now);
        }
        // Written together with the rest, so that not even the version tells whether somebody has an account.
        idea.linkAuthors(accounts::byLogin);
        history.record(idea, from, actor, Reason.NONE);
    }
}
