package vn.sangkien.integration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/** The people for whom other systems write. Their number is what they can take over by: a code sent to it signs them in. */
@ApplicationScoped
class Authors {

    private final AccountService accounts;
    private final ConsentService consents;
    private final RegistrationService registrations;
    private final Messages messages;
    private final Audit audit;
    private final Clock clock;

    Authors(AccountService accounts, ConsentService consents, RegistrationService registrations, Messages messages, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.registrations = registrations;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person whose number it is, with an account from now on, who agreed and takes part in the campaign. Whether there was one before, the answer does not tell.
     *
     * @throws DomainException 400 for what is no mobile number, 409 when the words agreed to have changed, 422 when the account is closed
     */
    long find(WriteIdeaRequest request, ClientCaller caller) {
        Contact contact = contact(request);
        Optional<AccountService.Holder> holder = accounts.holderOf(contact);
        if (holder.isPresent() && !holder.get().active()) {
            throw new DomainException(Category.RULE, "author-closed",
                    new Text("Không gửi thay được", "Not possible for this person"),
                    new Text("Không nhận sáng kiến gửi thay cho số điện thoại này. Hãy đề nghị tác giả liên hệ công đoàn cơ sở.",
                            "No ideas are taken on behalf of this number. Ask the author to see their grassroots union."));
        }
        long account = holder.map(AccountService.Holder::id).orElseGet(() -> register(contact, request.author().name()));
        consents.shownToTakePart(account, request.consent(), caller.id());
        registrations.ensure(request.campaignId().value(), account, request.form().unitId().value());
        return account;
    }

    /** So that nobody's name is used without their seeing it. Where no message can go, there is none. */
    void tell(WriteIdeaRequest request, String number, ClientCaller caller) {
        if (messages.reaches(Medium.PHONE)) {
            messages.send(new NewMessage(Medium.PHONE, contact(request).value(), null, "Sáng kiến " + number + " của bạn đã được gửi qua " + caller.name()
                    + ". Không phải của bạn? Hãy đăng nhập bằng số này để rút lại.", clock.instant().plus(Duration.ofDays(1))));
        }
    }

    private long register(Contact contact, String name) {
        long account = accounts.register(contact, name);
        audit.write(AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).forWhom(account).with("login", Masked.login(contact.value())));
        return account;
    }

    private static Contact contact(WriteIdeaRequest request) {
        return Contact.of(request.author().phone()).filter(found -> found.medium() == Medium.PHONE).orElseThrow(() -> new InvalidFieldsException(new Violation(
                "author.phone", "phone", "Số điện thoại: phải là số di động Việt Nam, ví dụ +84901234567.", "Phone number: must be a Vietnamese mobile number such as +84901234567.")));
    }
}
