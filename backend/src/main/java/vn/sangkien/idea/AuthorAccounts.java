package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** The people for whom others write. Their number is what they can take over by: a code sent to it signs them in. */
@ApplicationScoped
public class AuthorAccounts {

    private final AccountService accounts;
    private final Audit audit;

    AuthorAccounts(AccountService accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Whoever has the contact, or somebody new of this name. Whether there was one before, the answer does not tell. @throws DomainException 422 {@code author-closed} */
    @Atomic
    public long find(Contact contact, String name) {
        Optional<AccountService.Holder> holder = accounts.holderOf(contact);
        if (holder.isPresent()) {
            requireActive(holder.get().active());
            return holder.get().id();
        }
        long account = accounts.register(contact, name);
        audit.write(registered(account).with("login", Masked.login(contact.value())));
        return account;
    }

    /** Somebody new without phone and e-mail. */
    @Atomic
    public long register(String name) {
        long account = accounts.registerUnreachable(name);
        audit.write(registered(account));
        return account;
    }

    /** @throws DomainException 422 {@code author-closed} */
    public void requireActive(long account) {
        requireActive(accounts.active(account));
    }

    private static AuditEntry registered(long account) {
        return AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).forWhom(account);
    }

    private static void requireActive(boolean active) {
        if (!active) {
            throw new DomainException(Category.RULE, "author-closed",
                    new Text("Không gửi thay được", "Not possible for this person"),
                    new Text("Không nhận sáng kiến gửi thay cho số điện thoại này. Hãy đề nghị tác giả liên hệ công đoàn cơ sở.",
                            "No ideas are taken on behalf of this number. Ask the author to see their grassroots union."));
        }
    }
}
