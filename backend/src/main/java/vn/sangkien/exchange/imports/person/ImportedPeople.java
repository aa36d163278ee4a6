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
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** The people in the rows. A code sent to their contact signs them in, and what was imported for them is theirs. */
@ApplicationScoped
public class ImportedPeople {

    private final AccountService accounts;
    private final StoredLogins logins;
    private final ConsentService consents;
    private final RegistrationService registrations;
    private final Audit audit;

    ImportedPeople(AccountService accounts, StoredLogins logins, ConsentService consents, RegistrationService registrations, Audit audit) {
        this.accounts = accounts;
        this.logins = logins;
        this.consents = consents;
        this.registrations = registrations;
        this.audit = audit;
    }

    /** @param account theirs @param isNew whether there was none before */
    public record Found(long account, boolean isNew) {
    }

    /**
     * The person whose contact it is, with an account from now on, who agreed and takes part in the campaign. Whether there was one before, nobody is told.
     *
     * @throws DomainException 422 when the account is closed or the person took their agreement back after the paper
     */
    @Atomic
    public Found take(PersonRow person, long unit, Target target) {
        Contact contact = Contact.of(person.contact()).orElseThrow(Refusals::notFound);
        Optional<AccountService.Holder> holder = accounts.holderOf(contact);
        if (holder.isPresent() && !holder.get().active()) {
            throw new DomainException(Category.RULE, "author-closed",
                    new Text("Không nhập thay được", "Not possible for this person"),
                    new Text("Không nhận dữ liệu nhập thay cho số hoặc e-mail này. Hãy đề nghị người đó liên hệ công đoàn cơ sở.",
                            "Nothing is taken on behalf of this number or address. Ask the person to see their grassroots union."));
        }
        long account = holder.map(AccountService.Holder::id).orElseGet(() -> register(contact, person.name(), target));
        consents.shownToTakePart(account, person.proof(), null);
        registrations.ensure(target.campaign(), account, unit);
        return new Found(account, holder.isEmpty());
    }

    /** By which a contact is compared without being kept. */
    public String key(PersonRow person) {
        return logins.key(person.contact());
    }

    private long register(Contact contact, String name, Target target) {
        long account = accounts.register(contact, name);
        audit.write(AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).by(target.operator()).forWhom(account)
                .with("login", Masked.login(contact.value())));
        return account;
    }
}
