package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Contact;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.AuthorAccounts;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.unit.UnitService;

/** Finds or makes the person for whom something is entered. */
@ApplicationScoped
class People {

    private final AccountService accounts;
    private final AuthorAccounts authors;
    private final RegistrationService registrations;
    private final ConsentService consents;
    private final EnteredIdeas entered;
    private final Operators operators;
    private final SearchTurns turns;
    private final UnitService units;
    private final Audit audit;

    People(AccountService accounts, AuthorAccounts authors, RegistrationService registrations, ConsentService consents, EnteredIdeas entered, Operators operators, SearchTurns turns, UnitService units,
           Audit audit) {
        this.accounts = accounts;
        this.authors = authors;
        this.registrations = registrations;
        this.consents = consents;
        this.entered = entered;
        this.operators = operators;
        this.turns = turns;
        this.units = units;
        this.audit = audit;
    }

    /** @param contact null for who has no phone, and for who was found by an earlier idea @param here whether the operator may know them */
    record Author(long account, Contact contact, boolean here) {
    }

    /** Name and workplace of who works in the caller's units. Nobody can list people by numbers: elsewhere is like nowhere. @throws DomainException 400 for what is no number, 429 */
    PersonSought seek(SeekPersonRequest request, Caller caller) {
        boolean byNumber = request.earlierNumber() != null;
        String masked = byNumber ? request.earlierNumber() : Masked.login(phone(request.phone(), "phone").value());
        turns.take(caller.id()).ifPresent(refusal -> {
            throw refusal;
        });
        Optional<Long> found = byNumber ? Optional.of(ofEarlier(request.earlierNumber(), "earlierNumber", caller))
                : accounts.holderOf(phone(request.phone(), "phone")).map(AccountService.Holder::id);
        Optional<Long> workplace = found.flatMap(person -> workplace(request.campaignId().value(), person)).filter(unit -> operators.covers(unit, caller));
        if (workplace.isEmpty() && !byNumber) {
            found = Optional.empty();
        }
        audit.look(AuditEntry.of(AuditAction.PEOPLE_SEARCHED, AuditObject.ACCOUNT, found.orElse(null)).by(caller.id()).forWhom(found.orElse(null)).in(workplace.orElse(null)).with("login", masked));
        return found.map(person -> new PersonSought(true, accounts.names(List.of(person)).get(person), workplace.map(units::ref).orElse(null),
                consents.agreement(person).map(ConsentProof::givenAt).orElse(null))).orElse(PersonSought.UNKNOWN);
    }

    /** The account in whose name the idea will stand. @throws DomainException 400 naming what is missing, 422 {@code author-closed} */
    Author author(long campaign, EnterIdeaRequest.Person person, Caller caller) {
        if (person.earlierNumber() != null) {
            long account = ofEarlier(person.earlierNumber(), "author.earlierNumber", caller);
            authors.requireActive(account);
            return new Author(account, null, true);
        }
        if (person.phone() == null) {
            requireName(person);
            return new Author(authors.register(person.name()), null, false);
        }
        Contact contact = phone(person.phone(), "author.phone");
        boolean here = accounts.holderOf(contact).flatMap(holder -> workplace(campaign, holder.id())).filter(unit -> operators.covers(unit, caller)).isPresent();
        if (!here) {
            // Asked for of everybody who was not shown, so that it does not tell who has an account.
            requireName(person);
        }
        return new Author(authors.find(contact, person.name()), contact, here);
    }

    private Optional<Long> workplace(long campaign, long person) {
        return registrations.workplace(campaign, person).or(() -> registrations.latestWorkplace(person));
    }

    private long ofEarlier(String number, String field, Caller caller) {
        return entered.authorOf(number, Operators.units(caller)).orElseThrow(() -> EntryRefusals.earlierUnknown(field));
    }

    static Contact phone(String typed, String field) {
        return Optional.ofNullable(typed).flatMap(Contact::of).filter(Contact::isPhone).orElseThrow(() -> EntryRefusals.phone(field));
    }

    private static void requireName(EnterIdeaRequest.Person person) {
        if (person.name() == null) {
            throw EntryRefusals.nameMissing();
        }
    }
}
