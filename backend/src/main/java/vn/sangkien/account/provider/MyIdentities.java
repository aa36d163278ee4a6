package vn.sangkien.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.News;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.message.Messages;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** The accounts elsewhere that open one's own. */
@ApplicationScoped
class MyIdentities {

    private final Identities identities;
    private final ProviderConfig config;
    private final AccountService accounts;
    private final Messages messages;
    private final News news;
    private final Audit audit;

    MyIdentities(Identities identities, ProviderConfig config, AccountService accounts, Messages messages, News news, Audit audit) {
        this.identities = identities;
        this.config = config;
        this.accounts = accounts;
        this.messages = messages;
        this.news = news;
        this.audit = audit;
    }

    @Atomic
    List<MyIdentity> list(long account) {
        return identities.of(account).stream().map(linked -> new MyIdentity(linked.provider(),
                Optional.ofNullable(config.providers().get(linked.provider())).map(known -> new Text(known.nameVi(), known.nameEn())).orElse(null), linked.at())).toList();
    }

    /** @throws DomainException 404 when there is none there, 422 when nothing else would open the account */
    @Atomic
    void unlink(long account, String provider) {
        accounts.takeTurn(account);
        List<Identities.Linked> linked = identities.of(account);
        if (linked.stream().noneMatch(one -> one.provider().equals(provider))) {
            throw Refusals.notFound();
        }
        if (linked.size() == 1 && !accounts.hasPassword(account) && accounts.contactsOf(account).stream().noneMatch(contact -> messages.reaches(contact.medium()))) {
            throw new DomainException(Category.RULE, "last-way-in",
                    new Text("Đây là cách đăng nhập duy nhất", "This is the only way to sign in"),
                    new Text("Hãy đặt mật khẩu trước, rồi bỏ nối tài khoản này.", "Choose a password first, then unlink this account."));
        }
        identities.unlink(account, provider);
        audit.write(AuditEntry.of(AuditAction.IDENTITY_UNLINKED, AuditObject.ACCOUNT, account).by(account).with("by", provider));
        news.tell(account, "Đã bỏ nối một tài khoản", "Một tài khoản nơi khác vừa bị bỏ nối khỏi Sáng Kiến. Không phải bạn? Báo ngay!");
    }
}
