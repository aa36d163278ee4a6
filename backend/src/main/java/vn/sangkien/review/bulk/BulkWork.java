package vn.sangkien.review.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.idea.Officer;
import vn.sangkien.review.DecisionService;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Decides on one idea after the other, each in a transaction of its own together with its result, with the rights that its officer has at that moment. */
@ApplicationScoped
class BulkWork {

    private final BulkRepository bulks;
    private final BulkStep step;
    private final Clock clock;

    BulkWork(BulkRepository bulks, BulkStep step, Clock clock) {
        this.bulks = bulks;
        this.step = step;
        this.clock = clock;
    }

    /** @param mayGoOn asked before each idea */
    @ActivateRequestContext
    void all(BooleanSupplier mayGoOn) {
        for (long id : bulks.unfinished()) {
            while (mayGoOn.getAsBoolean()) {
                Optional<BulkRepository.Next> next = step.next(id, clock.instant());
                if (next.isEmpty()) {
                    break;
                }
                one(id, next.get());
            }
        }
    }

    private void one(long id, BulkRepository.Next next) {
        try {
            step.take(id, next);
        } catch (DomainException refused) {
            step.refuse(id, next, refused);
        }
    }

    /** The transactions. */
    @ApplicationScoped
    static class BulkStep {

        private final BulkRepository bulks;
        private final BulkService service;
        private final DecisionService decisions;
        private final AccountService accounts;
        private final GrantService grants;

        BulkStep(BulkRepository bulks, BulkService service, DecisionService decisions, AccountService accounts, GrantService grants) {
            this.bulks = bulks;
            this.service = service;
            this.decisions = decisions;
            this.accounts = accounts;
            this.grants = grants;
        }

        /** The next idea; when there is none, or the whole was cancelled, it is finished. */
        @Atomic
        Optional<BulkRepository.Next> next(long id, Instant now) {
            BulkDecision bulk = bulks.locked(id).orElseThrow(Refusals::notFound);
            if (bulk.cancelledAt() != null) {
                bulks.cancelRest(id);
            }
            Optional<BulkRepository.Next> next = bulks.next(id);
            if (next.isEmpty() && bulk.finishedAt() == null) {
                bulk.finish(now);
            }
            return next;
        }

        @Atomic
        void take(long id, BulkRepository.Next next) {
            if (!bulks.set(id, next.place(), BulkResult.DONE, null)) {
                return;
            }
            BulkDecision bulk = bulks.findById(id);
            BulkOrder order = service.order(bulk);
            long person = bulk.askedBy();
            var officer = new Officer(person, accounts.active(person) ? grants.unitsAs(person, Officer.ROLES) : Set.of());
            var read = new ReadVersion("\"" + next.version() + "\"");
            switch (bulk.action()) {
                case DECIDE -> decisions.decide(next.idea(), read, order.decision().toVerdict(), officer);
                case RECOGNISE -> decisions.recognise(next.idea(), read, order.recognition(), officer);
                case UNDO -> decisions.undo(next.idea(), officer);
            }
        }

        @Atomic
        void refuse(long id, BulkRepository.Next next, DomainException refused) {
            bulks.set(id, next.place(), BulkResult.REFUSED, refused.toProblem());
        }
    }
}
