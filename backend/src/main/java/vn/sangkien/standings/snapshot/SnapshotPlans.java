package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.standings.board.BoardWindow;
import vn.sangkien.unit.UnitService;

/** When the standings of each campaign are frozen by themselves, and what is due. */
@ApplicationScoped
class SnapshotPlans {

    /** After a longer outage a daily snapshot would only repeat the next one, and what ended long ago was before our time. */
    private static final Duration LATE = Duration.ofDays(7);

    private final EntityManager database;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    SnapshotPlans(EntityManager database, CampaignService campaigns, UnitService units, AccountService accounts, Audit audit, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    SnapshotPlanResponse get(long campaign, Caller caller) {
        campaigns.requireExists(campaign);
        return describe(plan(campaign), caller);
    }

    /** @throws vn.sangkien.shared.problem.DomainException 403 for those who do not administer the whole tree, 409 on a stale version */
    @Atomic
    SnapshotPlanResponse set(long campaign, ReadVersion read, SnapshotPlanRequest request, Caller caller) {
        campaigns.requireExists(campaign);
        if (!mayDecide(caller)) {
            throw Refusals.forbidden();
        }
        database.createNativeQuery("INSERT IGNORE INTO snapshot_plan (campaign_id, end_of_grace) VALUES (?1, TRUE)").setParameter(1, campaign).executeUpdate();
        SnapshotPlan plan = plan(campaign);
        ReadVersion.require(read, plan.version());
        var entry = AuditEntry.of(AuditAction.SETTINGS_CHANGED, AuditObject.CAMPAIGN, campaign).changed("snapshotDailyAt", plan.dailyAt(), request.dailyAt())
                .changed("snapshotEndOfGrace", plan.endOfGrace(), request.endOfGrace());
        plan.set(request.dailyAt() == null ? null : LocalTime.parse(request.dailyAt()), request.endOfGrace(), caller.id(), clock.instant());
        database.flush();
        audit.write(entry);
        return describe(plan, caller);
    }

    private SnapshotPlanResponse describe(SnapshotPlan plan, Caller caller) {
        String changedBy = plan.changedBy() == null ? null : accounts.names(List.of(plan.changedBy())).get(plan.changedBy());
        return SnapshotPlanResponse.of(plan, changedBy, mayDecide(caller));
    }

    private boolean mayDecide(Caller caller) {
        return units.within(units.root(), caller.unitsAs(Role.ADMIN));
    }

    private SnapshotPlan plan(long campaign) {
        return Optional.ofNullable(database.find(SnapshotPlan.class, campaign)).orElseGet(() -> new SnapshotPlan(campaign));
    }

    /** What should have been taken by now, whether or not it was. */
    List<SnapshotOrder> due(long campaign) {
        SnapshotPlan plan = plan(campaign);
        Instant now = clock.instant();
        var due = new ArrayList<SnapshotOrder>();
        for (PhaseResponse phase : campaigns.phases(campaign)) {
            if (plan.endOfGrace() && !phase.graceEndsAt().isAfter(now) && phase.graceEndsAt().plus(LATE).isAfter(now)) {
                due.add(order(campaign, BoardScope.of(phase), SnapshotKind.END_OF_GRACE, phase.graceEndsAt()));
            }
        }
        if (plan.dailyAt() != null && plan.wants(latest(plan.dailyAt(), now))) {
            Instant daily = latest(plan.dailyAt(), now);
            campaigns.phases(campaign).stream().filter(phase -> runs(daily, phase.opensAt(), phase.graceEndsAt()))
                    .forEach(phase -> due.add(order(campaign, BoardScope.of(phase), SnapshotKind.DAILY, daily)));
            for (SprintResponse sprint : campaigns.sprints(campaign)) {
                if (runs(daily, sprint.opensAt(), sprint.closesAt())) {
                    due.add(order(campaign, BoardScope.of(sprint), SnapshotKind.DAILY, daily));
                }
            }
        }
        return due;
    }

    private static boolean runs(Instant at, Instant opens, Instant ends) {
        return !at.isBefore(opens) && at.isBefore(ends);
    }

    /** After an outage only the last one is made up for: those before it would show the same figures. */
    private static Instant latest(LocalTime at, Instant now) {
        ZonedDateTime today = now.atZone(Time.ZONE).with(at);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private SnapshotOrder order(long campaign, BoardScope scope, SnapshotKind kind, Instant plannedAt) {
        long id = scope.id().value();
        BoardWindow window = scope.kind() == BoardScope.Kind.SPRINT ? BoardWindow.ofSprint(id) : BoardWindow.ofPhase(id);
        return new SnapshotOrder(campaign, scope, window, units.root(), null, List.of(), kind, plannedAt, null, null);
    }
}
