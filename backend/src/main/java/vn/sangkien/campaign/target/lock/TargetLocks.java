package vn.sangkien.campaign.target.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** The lock days of each phase; every setting is kept as a row of its own, the last one counts. */
@ApplicationScoped
public class TargetLocks {

    private final EntityManager database;
    private final CampaignService campaigns;
    private final UnitService units;
    private final TargetRights rights;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    TargetLocks(EntityManager database, CampaignService campaigns, UnitService units, TargetRights rights, AccountService accounts, Audit audit,
                Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.units = units;
        this.rights = rights;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it stands now, for everybody. @throws DomainException 404 */
    public TargetLockResponse of(long phaseId) {
        campaigns.phase(phaseId);
        return TargetLockResponse.of(current(phaseId), clock.instant());
    }

    public TargetLock current(long phaseId) {
        List<?> rows = rows("SELECT version, assigned_on, registered_on FROM target_lock WHERE phase_id = ?1 ORDER BY version DESC LIMIT 1", phaseId);
        return rows.isEmpty() ? TargetLock.NONE : lock((Object[]) rows.get(0));
    }

    /** Every setting with who and why, the newest first. @throws DomainException 403 for those who may not set one */
    List<TargetLockResponse.Setting> history(long phaseId, Caller caller) {
        campaigns.phase(phaseId);
        requireAtTheTop(caller);
        List<Object[]> rows = rows("SELECT version, assigned_on, registered_on, set_at, set_by, reason FROM target_lock WHERE phase_id = ?1 ORDER BY version DESC LIMIT 50",
                phaseId).stream().map(Object[].class::cast).toList();
        Map<Long, String> names = accounts.names(rows.stream().map(row -> ((Number) row[4]).longValue()).distinct().toList());
        return rows.stream().map(row -> new TargetLockResponse.Setting(lock(row).assignedOn(), lock(row).registeredOn(), Time.ofColumn(row[3]),
                names.getOrDefault(((Number) row[4]).longValue(), "—"), (String) row[5])).toList();
    }

    /** @throws DomainException 403 for those without a right over the whole tree, 409 on a stale version or when the phase is closed off */
    @Atomic
    TargetLockResponse set(long phaseId, ReadVersion read, SetTargetLockRequest request, Caller caller) {
        campaigns.phase(phaseId);
        requireAtTheTop(caller);
        campaigns.requireNotClosedOff(phaseId, clock.instant());
        request.requireSensible();
        TargetLock current = current(phaseId);
        ReadVersion.require(read, current.version());
        var next = new TargetLock(current.version() + 1, request.assignedOn(), request.registeredOn());
        try {
            database.createNativeQuery("""
                    INSERT INTO target_lock (phase_id, version, assigned_on, registered_on, set_at, set_by, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                    .setParameter(1, phaseId).setParameter(2, next.version()).setParameter(3, next.assignedOn()).setParameter(4, next.registeredOn())
                    .setParameter(5, clock.instant()).setParameter(6, caller.id()).setParameter(7, request.reason()).executeUpdate();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
        audit.write(AuditEntry.of(AuditAction.SETTINGS_CHANGED, AuditObject.PHASE, phaseId).changed("assignedOn", current.assignedOn(), next.assignedOn())
                .changed("registeredOn", current.registeredOn(), next.registeredOn()).because(request.reason()));
        return TargetLockResponse.of(next, clock.instant());
    }

    private void requireAtTheTop(Caller caller) {
        if (!rights.manages(units.root(), caller)) {
            throw Refusals.forbidden();
        }
    }

    private List<?> rows(String sql, long phaseId) {
        return database.createNativeQuery(sql).setParameter(1, phaseId).getResultList();
    }

    private static TargetLock lock(Object[] row) {
        return new TargetLock(((Number) row[0]).longValue(), day(row[1]), day(row[2]));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
