package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;

/** Changes passwords. */
@ApplicationScoped
class PasswordService {

    private final AccountService accounts;
    private final SessionService sessions;
    private final SignInGuard guard;
    private final SecondStep secondStep;
    private final Audit audit;

    PasswordService(AccountService accounts, SessionService sessions, SignInGuard guard, SecondStep secondStep, Audit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.guard = guard;
        this.secondStep = secondStep;
        this.audit = audit;
    }

    /** Whoever was signed in by the old password is no longer, except the session that changes it. */
    void change(long account, long session, boolean staff, ChangePasswordRequest request) {
        if (!guard.provesAgain(account, () -> accounts.knowsPassword(account, request.currentPassword()))) {
            throw new InvalidFieldsException(new Violation("currentPassword", "wrong",
                    "Mật khẩu hiện tại chưa đúng. Hãy kiểm tra và nhập lại.", "The current password is wrong. Check and type it again."));
        }
        replace(account, session, staff, request.newPassword());
    }

    @Atomic
    void replace(long account, long session, boolean staff, String password) {
        accounts.setPassword(account, password, staff, "newPassword");
        sessions.endOthers(account, session);
        secondStep.voidAll(account);
        guard.forgetPlacesOf(account);
        audit.write(AuditEntry.of(AuditAction.PASSWORD_CHANGED, AuditObject.ACCOUNT, account).by(account));
    }
}
