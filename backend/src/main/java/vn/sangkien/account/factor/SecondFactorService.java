package vn.sangkien.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.News;
import vn.sangkien.account.SecondFactorConfig;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.transaction.Atomic;

/** Turning two-step sign-in on and off, each time with proof of who does it. */
@ApplicationScoped
public class SecondFactorService {

    private final Factors factors;
    private final AccountService accounts;
    private final GrantService grants;
    private final SignInGuard guard;
    private final SecondFactorConfig config;
    private final News news;
    private final Audit audit;
    private final Clock clock;

    SecondFactorService(Factors factors, AccountService accounts, GrantService grants, SignInGuard guard, SecondFactorConfig config, News news, Audit audit,
                        Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.grants = grants;
        this.guard = guard;
        this.config = config;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    SecondFactorResponse get(long account) {
        return new SecondFactorResponse(factors.since(account).orElse(null), factors.recoveryCodesLeft(account), accounts.hasPassword(account),
                config.required() && grants.holdsRole(account), config.requiredFrom().orElse(null));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 400 when the password, or the code of the present one, is wrong; 403 for those without a role */
    SecondFactorOffer begin(long account, ProofRequest proof) {
        if (!grants.holdsRole(account)) {
            throw FactorRefusals.onlyStaff();
        }
        prove(account, proof);
        byte[] secret = factors.begin(account);
        String address = Totp.address(secret, accounts.loginOf(account));
        return new SecondFactorOffer(Totp.written(secret), address, QrPicture.of(address));
    }

    RecoveryCodesResponse confirm(long account, String code) {
        var made = new AtomicReference<List<String>>();
        if (!guard.provesSecondStep(account, () -> turnOn(account, code, made))) {
            throw FactorRefusals.wrongCode();
        }
        return new RecoveryCodesResponse(made.get());
    }

    @Atomic
    boolean turnOn(long account, String code, AtomicReference<List<String>> made) {
        var codes = factors.confirm(account, code);
        codes.ifPresent(list -> {
            made.set(list);
            audit.write(AuditEntry.of(AuditAction.SECOND_FACTOR_ON, AuditObject.ACCOUNT, account).by(account));
            news.tell(account, "Đã bật xác thực hai bước", "Xác thực hai bước Sáng Kiến vừa được bật. Không phải bạn? Báo ngay!");
        });
        return codes.isPresent();
    }

    RecoveryCodesResponse newRecoveryCodes(long account, ProofRequest proof) {
        requireOn(account);
        prove(account, proof);
        return new RecoveryCodesResponse(renew(account));
    }

    @Atomic
    List<String> renew(long account) {
        audit.write(AuditEntry.of(AuditAction.RECOVERY_CODES_MADE, AuditObject.ACCOUNT, account).by(account));
        return factors.newRecoveryCodes(account);
    }

    void turnOff(long account, ProofRequest proof) {
        requireOn(account);
        if (config.requiredAt(clock.instant()) && grants.holdsRole(account)) {
            throw FactorRefusals.needed();
        }
        prove(account, proof);
        remove(account);
    }

    @Atomic
    void remove(long account) {
        factors.remove(account);
        audit.write(AuditEntry.of(AuditAction.SECOND_FACTOR_OFF, AuditObject.ACCOUNT, account).by(account));
        news.tell(account, "Đã tắt xác thực hai bước", "Xác thực hai bước Sáng Kiến vừa bị tắt. Không phải bạn? Báo ngay!");
    }

    /** For somebody whose telephone and codes are lost. Whether the giver may is for the caller to know. @throws vn.sangkien.shared.problem.DomainException 409 when it is off */
    @Atomic
    public void reset(long account, long by, Long unit, String reason) {
        if (!factors.remove(account)) {
            throw FactorRefusals.notOn();
        }
        audit.write(AuditEntry.of(AuditAction.SECOND_FACTOR_RESET, AuditObject.ACCOUNT, account).by(by).forWhom(account).in(unit).because(reason));
        news.tell(account, "Quản trị đã tắt xác thực hai bước", "Quản trị vừa tắt xác thực hai bước của bạn. Bạn không yêu cầu? Báo ngay!");
    }

    private void requireOn(long account) {
        if (!factors.on(account)) {
            throw FactorRefusals.notOn();
        }
    }

    /** The password as far as there is one, and a code as soon as there is a second factor. */
    private void prove(long account, ProofRequest proof) {
        prove(account, proof.password(), proof.code());
    }

    /**
     * That it is still the same person who sits there.
     *
     * @return whether there was anything to prove it by
     * @throws vn.sangkien.shared.problem.InvalidFieldsException naming what is wrong, {@code password} or {@code code}
     */
    public boolean prove(long account, String password, String code) {
        boolean withPassword = accounts.hasPassword(account);
        boolean withCode = factors.on(account);
        if (withPassword && !guard.provesAgain(account, () -> accounts.knowsPassword(account, password == null ? "" : password))) {
            throw FactorRefusals.wrongPassword();
        }
        if (withCode && (code == null || !guard.provesSecondStep(account, () -> factors.take(account, code) != Factors.Proof.WRONG))) {
            throw FactorRefusals.wrongCode();
        }
        return withPassword || withCode;
    }
}
