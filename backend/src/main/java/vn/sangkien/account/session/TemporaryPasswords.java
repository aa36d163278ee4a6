package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.News;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.transaction.Atomic;

/** Passwords for people who stand at the desk of somebody who helps them: shown once, good for a day and for nothing but choosing another. */
@ApplicationScoped
public class TemporaryPasswords {

    static final Duration VALID = Duration.ofHours(24);

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountService accounts;
    private final SessionService sessions;
    private final SecondStep secondStep;
    private final SignInGuard guard;
    private final News news;
    private final Audit audit;
    private final Clock clock;

    TemporaryPasswords(AccountService accounts, SessionService sessions, SecondStep secondStep, SignInGuard guard, News news, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secondStep = secondStep;
        this.guard = guard;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    public record Lent(String password, Instant validUntil) {

        @Override
        public String toString() {
            return "Lent[…]";
        }
    }

    /** Ends every session of the person. Whether the giver may is for the caller to know. */
    @Atomic
    public Lent lend(long account, long by, Long unit, String reason) {
        String password = random();
        Instant until = clock.instant().plus(VALID);
        accounts.lendPassword(account, password, until);
        sessions.endAll(account, by);
        secondStep.voidAll(account);
        guard.forgetPlacesOf(account);
        audit.write(AuditEntry.of(AuditAction.TEMPORARY_PASSWORD_SET, AuditObject.ACCOUNT, account).by(by).forWhom(account).in(unit).because(reason));
        news.tell(account, "Mật khẩu tạm của Sáng Kiến", "Quản trị vừa đặt mật khẩu tạm cho bạn. Bạn không yêu cầu? Báo ngay!");
        return new Lent(password, until);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}
