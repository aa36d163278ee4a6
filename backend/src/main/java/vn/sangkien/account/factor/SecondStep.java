package vn.sangkien.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.News;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;

/** Between the first step of a sign-in and the second there is a ticket and no session. */
@ApplicationScoped
public class SecondStep {

    static final Duration VALID = Duration.ofMinutes(5);

    private final Factors factors;
    private final SignInGuard guard;
    private final AccountService accounts;
    private final News news;
    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    SecondStep(Factors factors, SignInGuard guard, AccountService accounts, News news, EntityManager database, Audit audit, Clock clock) {
        this.factors = factors;
        this.guard = guard;
        this.accounts = accounts;
        this.news = news;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the first step was taken. */
    public enum Way { PASSWORD, CODE, RESET, PROVIDER }

    record Ticket(String token, Instant validUntil) {

        @Override
        public String toString() {
            return "Ticket[…]";
        }
    }

    /** What {@link #required} says is no failure. */
    public static boolean isAhead(DomainException refused) {
        return refused.type().equals(FactorRefusals.STEP);
    }

    public boolean ahead(long account) {
        return factors.on(account);
    }

    /** @return the refusal that leads on to the second step, with a ticket for it */
    @Atomic
    public DomainException required(long account, Way way) {
        String token = Opaque.random();
        Instant validUntil = clock.instant().plus(VALID);
        database.createNativeQuery("INSERT INTO sign_in_step (ticket_hash, account_id, way, valid_until) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Opaque.hash(token)).setParameter(2, account).setParameter(3, way.name()).setParameter(4, validUntil).executeUpdate();
        return FactorRefusals.step(new Ticket(token, validUntil));
    }

    /** @return the account that has now proved both. @throws DomainException 422 when the code is wrong or the ticket over, 429 after too many */
    public long take(String token, String code) {
        String ticket = Opaque.hash(token);
        long account = holder(ticket);
        try {
            if (!guard.provesSecondStep(account, () -> use(ticket, account, code))) {
                audit.write(AuditEntry.of(AuditAction.SECOND_STEP_FAILED, AuditObject.ACCOUNT, account).forWhom(account));
                throw FactorRefusals.wrong();
            }
        } catch (DomainException paused) {
            if (SignInGuard.isPaused(paused)) {
                audit.look(AuditEntry.of(AuditAction.SIGN_IN_LOCKED, AuditObject.ACCOUNT, account).forWhom(account).with("answer", paused.type()));
            }
            throw paused;
        }
        return account;
    }

    /** Somebody who knew the old password has no use for the ticket that it gave. */
    @Atomic
    public void voidAll(long account) {
        database.createNativeQuery("DELETE FROM sign_in_step WHERE account_id = ?1").setParameter(1, account).executeUpdate();
    }

    @Atomic
    public boolean removeWaste(int most) {
        return database.createNativeQuery("DELETE FROM sign_in_step WHERE valid_until < ?1 LIMIT ?2")
                .setParameter(1, clock.instant().minus(Duration.ofDays(1))).setParameter(2, most).executeUpdate() == most;
    }

    @Atomic
    long holder(String ticket) {
        List<?> found = database.createNativeQuery("SELECT account_id FROM sign_in_step WHERE ticket_hash = ?1 AND used_at IS NULL AND valid_until > ?2")
                .setParameter(1, ticket).setParameter(2, clock.instant()).getResultList();
        long account = found.stream().mapToLong(id -> ((Number) id).longValue()).findFirst().orElseThrow(FactorRefusals::stepOver);
        if (!accounts.active(account)) {
            throw FactorRefusals.stepOver();
        }
        return account;
    }

    @Atomic
    boolean use(String ticket, long account, String code) {
        Factors.Proof proof = factors.take(account, code);
        if (proof == Factors.Proof.WRONG) {
            return false;
        }
        List<?> way = database.createNativeQuery("SELECT way FROM sign_in_step WHERE ticket_hash = ?1", String.class).setParameter(1, ticket).getResultList();
        if (database.createNativeQuery("UPDATE sign_in_step SET used_at = ?2 WHERE ticket_hash = ?1 AND used_at IS NULL")
                .setParameter(1, ticket).setParameter(2, clock.instant()).executeUpdate() == 0 || way.isEmpty()) {
            throw FactorRefusals.stepOver();
        }
        audit.write(AuditEntry.of(AuditAction.SIGN_IN, AuditObject.ACCOUNT, account).by(account).with("by", way.get(0)).with("second", proof));
        if (proof == Factors.Proof.RECOVERY_CODE) {
            news.tell(account, "Mã dự phòng Sáng Kiến vừa được dùng", "Một mã dự phòng Sáng Kiến của bạn vừa được dùng. Không phải bạn? Báo ngay!");
        }
        return true;
    }
}
