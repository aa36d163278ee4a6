package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongSupplier;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.problem.DomainException;

/** Keeps in the audit who signed in, and who tried. */
@ApplicationScoped
class SignInTrail {

    private static final String WRONG = "sign-in-failed";

    private final Audit audit;
    private final AccountService accounts;

    SignInTrail(Audit audit, AccountService accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /** @param proving gives the account, or refuses; anything but a wrong password means that no password is taken for now */
    long keep(String login, LongSupplier proving) {
        try {
            long account = proving.getAsLong();
            audit.write(AuditEntry.of(AuditAction.SIGN_IN, AuditObject.ACCOUNT, account).by(account));
            return account;
        } catch (DomainException refused) {
            if (SecondStep.isAhead(refused)) {
                throw refused;
            }
            Long meant = accounts.byLogin(login).orElse(null);
            boolean wrong = refused.type().equals(WRONG);
            AuditEntry entry = AuditEntry.of(wrong ? AuditAction.SIGN_IN_FAILED : AuditAction.SIGN_IN_LOCKED, AuditObject.ACCOUNT, meant)
                    .forWhom(meant).with("login", Masked.login(login)).with("answer", refused.type());
            if (wrong) {
                audit.write(entry);
            } else {
                // Nobody may fill the audit by knocking at a closed door.
                audit.look(entry);
            }
            throw refused;
        }
    }
}
