package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.AssistedEntries;
import vn.sangkien.idea.ClientEntries.Standing;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;

/** Enters ideas for people: the idea, how its author agreed, who typed it, and the receipt are one. */
@ApplicationScoped
class Entries {

    private final People people;
    private final Proofs proofs;
    private final Operators operators;
    private final RegistrationService registrations;
    private final AssistedEntries ideas;
    private final EnteredIdeas entered;
    private final Receipts receipts;
    private final AccountService accounts;
    private final ConsentService consents;
    private final Idempotency idempotency;
    private final EntryConfig config;
    private final Audit audit;
    private final Clock clock;

    Entries(People people, Proofs proofs, Operators operators, RegistrationService registrations, AssistedEntries ideas, EnteredIdeas entered, Receipts receipts, AccountService accounts,
            ConsentService consents, Idempotency idempotency, EntryConfig config, Audit audit, Clock clock) {
        this.people = people;
        this.proofs = proofs;
        this.operators = operators;
        this.registrations = registrations;
        this.ideas = ideas;
        this.entered = entered;
        this.receipts = receipts;
        this.accounts = accounts;
        this.consents = consents;
        this.idempotency = idempotency;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws DomainException 400 naming what is wrong or, with declarations, missing; 403 {@code outside-units}; 422 without agreement that can be shown, for
     *     whoever takes part no more or has no open account, and as when the author hands it in; 429 when the operator entered enough for today
     */
    @Atomic
    EntryResponse enter(EnterIdeaRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, request, EntryResponse.class, () -> {
            accounts.takeTurn(caller.id());
            long unit = unit(request, caller);
            if (entered.today(caller.id()) >= config.perDay()) {
                throw EntryRefusals.dayFull(config.perDay(), clock);
            }
            long campaign = request.campaignId().value();
            People.Author author = people.author(campaign, request.author(), caller);
            if (author.account() == caller.id()) {
                throw EntryRefusals.ownIdea();
            }
            ConsentProof consent = proofs.agree(author, Id.valueOrNull(request.proofId()), unit, caller);
            registrations.ensure(campaign, author.account(), unit);
            Standing idea = ideas.draft(campaign, author.account(), request.form(), caller.id());
            if (request.declarations() != null) {
                idea = ideas.handIn(idea.id(), request.declarations(), caller.id());
            }
            entered.add(idea.id(), caller.id(), author.account(), unit, consent, Id.valueOrNull(request.proofId()));
            audit.write(AuditEntry.of(AuditAction.IDEA_ENTERED, AuditObject.IDEA, idea.id()).by(caller.id()).forWhom(author.account()).in(unit)
                    .with("consent", consent.kind()).with("state", idea.state()));
            return new EntryResponse(Id.of(idea.id()), idea.number(), idea.state(), receipts.send(idea, caller.id()).orElse(null));
        });
    }

    EntryDay today(Caller caller) {
        return new EntryDay(consents.askedToTakePart(), entered.today(caller.id()), config.perDay());
    }

    private long unit(EnterIdeaRequest request, Caller caller) {
        if (request.form().unitId() == null) {
            throw EntryRefusals.unitMissing();
        }
        long unit = request.form().unitId().value();
        operators.requireWithin(unit, caller);
        return unit;
    }
}
