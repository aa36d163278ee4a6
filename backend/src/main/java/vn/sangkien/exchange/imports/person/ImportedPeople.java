package vn.sangkien.exchange.imports.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportKeys.Known;
import vn.sangkien.exchange.imports.row.ImportUnits.Place;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.transaction.Atomic;

/**
 * The people in the rows. A code sent to their contact signs them in, and what was imported for them is theirs. Who has no contact is known by name, unit and
 * the paper they signed, and takes over with the code on a slip.
 */
@ApplicationScoped
public class ImportedPeople {

    private final AccountService accounts;
    private final StoredLogins logins;
    private final Sealing sealing;
    private final ImportKeys keys;
    private final ConsentService consents;
    private final RegistrationService registrations;
    private final Audit audit;

    ImportedPeople(AccountService accounts, StoredLogins logins, Sealing sealing, ImportKeys keys, ConsentService consents, RegistrationService registrations, Audit audit) {
        this.accounts = accounts;
        this.logins = logins;
        this.sealing = sealing;
        this.keys = keys;
        this.consents = consents;
        this.registrations = registrations;
        this.audit = audit;
    }

    /** @param account theirs @param isNew whether there was none before */
    public record Found(long account, boolean isNew) {
    }

    /**
     * The person, with an account from now on, who agreed and takes part in the campaign. Whether there was one before, nobody is told.
     *
     * @throws DomainException 422 when the account is closed or the person took their agreement back after the paper
     */
    @Atomic
    public Found take(PersonRow person, long unit, Target target) {
        return person.contact() == null ? takeByPaper(person, unit, target) : takeByContact(person, unit, target);
    }

    private Found takeByContact(PersonRow person, long unit, Target target) {
        Contact contact = Contact.of(person.contact()).orElseThrow(Refusals::notFound);
        Optional<AccountService.Holder> holder = accounts.holderOf(contact);
        holder.ifPresent(known -> requireActive(known.active()));
        long account = holder.map(AccountService.Holder::id)
                .orElseGet(() -> registered(accounts.register(contact, person.name()), Masked.login(contact.value()), target));
        return agreed(person, account, holder.isEmpty(), unit, target);
    }

    /** Also whoever took over what came of their paper earlier: it is the same person. */
    private Found takeByPaper(PersonRow person, long unit, Target target) {
        Optional<Long> known = keys.authorOf(key(person, unit));
        known.ifPresent(account -> requireActive(accounts.active(account)));
        long account = known.orElseGet(() -> registered(accounts.registerUnreachable(person.name()), null, target));
        return agreed(person, account, known.isEmpty(), unit, target);
    }

    private Found agreed(PersonRow person, long account, boolean isNew, long unit, Target target) {
        consents.shownToTakePart(account, person.proof(), null);
        registrations.ensure(target.campaign(), account, unit);
        return new Found(account, isNew);
    }

    /** By which a person is compared without being kept: their contact, or name, unit and paper of who has none. */
    public String key(PersonRow person, long unit) {
        return person.contact() != null ? logins.key(person.contact())
                : sealing.index("person on paper", Folded.of(person.name()) + "|" + unit + "|" + Folded.of(person.paper()));
    }

    /** Whether a row is about somebody else than the one that came of it before. @param place null while the unit is not known */
    public boolean isOther(PersonRow person, Place place, Known before) {
        boolean tells = person.contact() != null || person.name() != null && person.paper() != null && place != null;
        return tells && !key(person, place == null ? 0 : place.id()).equals(before.authorKey());
    }

    private static void requireActive(boolean active) {
        if (!active) {
            throw new DomainException(Category.RULE, "author-closed",
                    new Text("Không nhập thay được", "Not possible for this person"),
                    new Text("Không nhận dữ liệu nhập thay cho số hoặc e-mail này. Hãy đề nghị người đó liên hệ công đoàn cơ sở.",
                            "Nothing is taken on behalf of this number or address. Ask the person to see their grassroots union."));
        }
    }

    private long registered(long account, String masked, Target target) {
        AuditEntry entry = AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).by(target.operator()).forWhom(account);
        audit.write(masked == null ? entry : entry.with("login", masked));
        return account;
    }
}
