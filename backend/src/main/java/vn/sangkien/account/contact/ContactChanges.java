package vn.sangkien.account.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.factor.SecondFactorService;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;

/** Who sits there proves who they are, then that the new contact is theirs. */
@ApplicationScoped
class ContactChanges {

    /** Without a password, having signed in just now is the proof. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final Codes codes;
    private final AccountService accounts;
    private final SecondFactorService factors;
    private final SecondStep secondStep;
    private final SessionService sessions;
    private final SignInGuard guard;
    private final Messages messages;
    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    ContactChanges(Codes codes, AccountService accounts, SecondFactorService factors, SecondStep secondStep, SessionService sessions, SignInGuard guard, Messages messages,
                   EntityManager database, Audit audit, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.factors = factors;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.guard = guard;
        this.messages = messages;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 400 for what is no contact, a wrong password or a wrong code of the app, 403 after a sign-in long ago, 429 after too many */
    CodeAsked ask(long account, long session, NewContactRequest request) {
        Contact contact = Contact.of(request.contact()).orElseThrow(ContactRefusals::noContact);
        if (!factors.prove(account, request.password(), request.code()) && !sessions.startedWithin(session, FRESH)) {
            throw ContactRefusals.signInAgain();
        }
        return send(account, contact);
    }

    /** Looks at no account but one's own, so nothing tells whether somebody else has the contact. */
    @Atomic
    CodeAsked send(long account, Contact contact) {
        CodeAsked asked = codes.ask(contact, CodePurpose.CONTACT);
        database.createNativeQuery("INSERT INTO contact_change (request_hash, account_id, asked_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, Opaque.hash(asked.requestId())).setParameter(2, account).setParameter(3, clock.instant()).executeUpdate();
        audit.write(AuditEntry.of(AuditAction.CODE_ASKED, AuditObject.ACCOUNT, account).by(account).with("login", Masked.login(contact.value())).with("purpose", CodePurpose.CONTACT));
        return asked;
    }

    /** @return the new contact. @throws DomainException 422 when the code is wrong, over or somebody else's, or the contact cannot be used */
    Contact confirm(long account, long session, ConfirmContactRequest request) {
        return codes.use(CodePurpose.CONTACT, request.requestId(), request.code(), contact -> {
            if (!askedBy(account, request.requestId())) {
                throw ContactRefusals.notUsable();
            }
            change(account, session, contact);
            return contact;
        });
    }

    private boolean askedBy(long account, String requestId) {
        return !database.createNativeQuery("SELECT account_id FROM contact_change WHERE request_hash = ?1 AND account_id = ?2")
                .setParameter(1, Opaque.hash(requestId)).setParameter(2, account).getResultList().isEmpty();
    }

    private void change(long account, long session, Contact contact) {
        List<Contact> before = accounts.contactsOf(account);
        if (before.contains(contact)) {
            return;
        }
        if (!accounts.reachAt(account, contact)) {
            throw ContactRefusals.notUsable();
        }
        sessions.endOthers(account, session);
        secondStep.voidAll(account);
        guard.forgetPlacesOf(account);
        String old = before.stream().filter(known -> known.medium() == contact.medium()).map(known -> Masked.login(known.value())).findFirst().orElse(null);
        audit.write(AuditEntry.of(AuditAction.CONTACT_CHANGED, AuditObject.ACCOUNT, account).by(account).with("medium", contact.medium())
                .changed("login", old, Masked.login(contact.value())));
        before.forEach(this::tell);
    }

    /** Where the owner sees it who did not do it. */
    private void tell(Contact old) {
        if (messages.reaches(old.medium())) {
            messages.send(new NewMessage(old.medium(), old.value(), old.medium() == Medium.EMAIL ? "Liên hệ của tài khoản Sáng Kiến đã đổi" : null,
                    "Số điện thoại hoặc e-mail Sáng Kiến vừa đổi. Không phải bạn? Báo ngay!", clock.instant().plus(Duration.ofDays(1))));
        }
    }
}
