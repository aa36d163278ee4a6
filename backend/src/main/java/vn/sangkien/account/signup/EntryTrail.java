package vn.sangkien.account.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.problem.DomainException;

/** Keeps in the audit who asked for codes, who entered by them, and who tried. */
@ApplicationScoped
class EntryTrail {

    private final Audit audit;
    private final AccountService accounts;

    EntryTrail(Audit audit, AccountService accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    CodeAsked asking(Contact contact, CodePurpose purpose, Supplier<CodeAsked> asking) {
        try {
            return asking.get();
        } catch (DomainException refused) {
            // Nobody may fill the audit by asking again and again.
            audit.look(about(AuditAction.CODE_REFUSED, contact, purpose).with("answer", refused.type()));
            throw refused;
        }
    }

    void asked(Contact contact, CodePurpose purpose) {
        audit.write(about(AuditAction.CODE_ASKED, contact, purpose));
    }

    /** Once the code is right its own transaction keeps what followed. */
    Entry answering(CodePurpose purpose, Supplier<Entry> answering) {
        try {
            return answering.get().orRefuse();
        } catch (DomainException refused) {
            if (SecondStep.isAhead(refused)) {
                throw refused;
            }
            AuditEntry entry = AuditEntry.of(AuditAction.CODE_REFUSED, AuditObject.ACCOUNT, null).with("purpose", purpose).with("answer", refused.type());
            if (Codes.isWrong(refused)) {
                audit.write(entry);
            } else {
                audit.look(entry);
            }
            throw refused;
        }
    }

    void signedIn(long account) {
        audit.write(AuditEntry.of(AuditAction.SIGN_IN, AuditObject.ACCOUNT, account).by(account).with("by", "code"));
    }

    void registered(long account, Contact contact) {
        audit.write(AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).by(account).with("login", Masked.login(contact.value())));
    }

    void reset(long account, Contact contact) {
        audit.write(AuditEntry.of(AuditAction.PASSWORD_RESET, AuditObject.ACCOUNT, account).by(account).with("by", "code").with("medium", contact.medium()));
    }

    private AuditEntry about(AuditAction action, Contact contact, CodePurpose purpose) {
        Long meant = accounts.holderOf(contact).map(AccountService.Holder::id).orElse(null);
        return AuditEntry.of(action, AuditObject.ACCOUNT, meant).forWhom(meant).with("login", Masked.login(contact.value())).with("purpose", purpose);
    }
}
