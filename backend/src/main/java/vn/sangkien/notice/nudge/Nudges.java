package vn.sangkien.notice.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.notice.Concerned;
import vn.sangkien.notice.NewNotice;
import vn.sangkien.notice.Notices;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.standings.Pace;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.dashboard.DashboardResponse;
import vn.sangkien.standings.dashboard.DashboardService;
import vn.sangkien.standings.dashboard.Goal;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Urges on the officers of units that will miss their target, with the figures of their dashboard. */
@ApplicationScoped
class Nudges {

    static final Listing LIST = new Listing("nudges");
    static final Duration PAUSE = Duration.ofDays(7);

    static final Role[] URGING = {Role.TARGET_MANAGER, Role.LEADER, Role.ADMIN};
    private static final int MOST_AT_RISK = 100;
    private static final int RECENT_DAYS = 7;
    private static final Duration YOUNG = Duration.ofDays(3);

    private final NudgeRows rows;
    private final DashboardService dashboards;
    private final Pace pace;
    private final Concerned concerned;
    private final Notices notices;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    Nudges(NudgeRows rows, DashboardService dashboards, Pace pace, Concerned concerned, Notices notices, CampaignService campaigns, UnitService units, AccountService accounts,
           Idempotency idempotency, Audit audit, Clock clock) {
        this.rows = rows;
        this.dashboards = dashboards;
        this.pace = pace;
        this.concerned = concerned;
        this.notices = notices;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** Units directly below that will miss their target in the phase that the boards show. @throws DomainException 404 outside the caller's units */
    List<UnitAtRisk> atRisk(long unit, RightsHolder caller) {
        requireWithin(unit, caller);
        PhaseResponse phase = campaigns.shownPhase(campaigns.current());
        int daysLeft = pace.daysLeft(phase);
        Instant now = clock.instant();
        if (daysLeft == 0 || Duration.between(phase.opensAt(), now).compareTo(YOUNG) < 0) {
            return List.of();
        }
        LocalDate today = Time.dayOf(now);
        List<NudgeRows.Risk> found = rows.atRisk(unit, phase.id().value(), today.minusDays(RECENT_DAYS - 1), today, daysLeft, MOST_AT_RISK);
        Map<Long, UnitRef> refs = units.refs(found.stream().map(NudgeRows.Risk::unit).collect(Collectors.toSet()));
        return found.stream().map(risk -> new UnitAtRisk(refs.get(risk.unit()), risk.target(), risk.valid(), risk.forecast(), risk.nudgedAt())).toList();
    }

    /** @throws DomainException 404 outside the caller's units */
    NudgePreview preview(long unit, String words, Caller caller) {
        requireWithin(unit, caller);
        UnitRef ref = units.ref(unit);
        DashboardResponse dashboard = dashboards.show(ref.id(), null, null, BoardBlock.ALL);
        NudgeFigures figures = figures(dashboard);
        return new NudgePreview(ref, figures, figures == null ? null : NudgeText.of(ref.name(), figures, dashboard.asOf(), words), officers(unit).size(),
                possibleAt(unit).orElse(null));
    }

    /** @throws DomainException 404 outside the caller's units, 422 for a unit that is on its way, has no officers, or heard it in the last seven days */
    @Atomic
    NudgeResponse nudge(long unit, NudgeRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Nudging(Id.of(unit), request), NudgeResponse.class, () -> {
            requireWithin(unit, caller);
            UnitRef ref = units.ref(unit);
            Instant now = clock.instant();
            possibleAt(unit).ifPresent(at -> {
                throw tooSoon(at);
            });
            DashboardResponse dashboard = dashboards.show(ref.id(), null, null, BoardBlock.ALL);
            NudgeFigures figures = figures(dashboard);
            if (figures == null) {
                throw refused("not-at-risk", "Đơn vị đang theo kịp chỉ tiêu, chưa có chỉ tiêu, hoặc đợt mới mở nên chưa dự báo được.",
                        "The unit is on its way to its target, has none, or the phase is too young to tell.");
            }
            List<Long> people = officers(unit);
            if (people.isEmpty()) {
                throw refused("nobody-to-tell", "Đơn vị này chưa có cán bộ nào có tài khoản.", "No officer of this unit has an account yet.");
            }
            String text = NudgeText.of(ref.name(), figures, dashboard.asOf(), request.words());
            long phase = dashboard.scope().id().value();
            long id = rows.put(unit, phase, caller.id(), figures, text, people.size(), now).orElseThrow(() -> tooSoon(now.plus(PAUSE)));
            notices.tell(NewNotice.ofNudge(id, unit, phase), people);
            audit.write(AuditEntry.of(AuditAction.UNIT_NUDGED, AuditObject.UNIT, unit).by(caller.id()).in(unit)
                    .with("valid", figures.valid()).with("target", figures.target()).with("forecast", figures.forecast()).with("people", people.size()));
            return new NudgeResponse(Id.of(id), ref, accounts.names(List.of(caller.id())).getOrDefault(caller.id(), "—"), text, people.size(), now);
        });
    }

    private record Nudging(Id unit, NudgeRequest request) {
    }

    /** Of the unit and those below it. @throws DomainException 404 outside the caller's units */
    Page<NudgeResponse> list(long unit, Cursor after, int limit, RightsHolder caller) {
        requireWithin(unit, caller);
        Page<NudgeRows.Row> page = LIST.page(rows.below(unit, after, limit), limit, row -> new Cursor("", row.id()));
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(NudgeRows.Row::unit).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(page.items().stream().map(NudgeRows.Row::author).collect(Collectors.toSet()));
        return page.map(row -> new NudgeResponse(Id.of(row.id()), refs.get(row.unit()), names.getOrDefault(row.author(), "—"), row.text(), row.people(), row.at()));
    }

    /** Of the first target that will be missed, the assigned one before the pledged one. */
    private static NudgeFigures figures(DashboardResponse dashboard) {
        return dashboard.outlook().goals().stream().filter(goal -> Boolean.TRUE.equals(goal.atRisk())).findFirst().map(goal -> figures(dashboard, goal)).orElse(null);
    }

    private static NudgeFigures figures(DashboardResponse dashboard, Goal goal) {
        return new NudgeFigures(goal.kind(), goal.target(), dashboard.self().figures().valid(), dashboard.outlook().daysLeft(), goal.requiredPace(),
                dashboard.outlook().recentPace(), dashboard.outlook().forecast());
    }

    private Optional<Instant> possibleAt(long unit) {
        return rows.last(unit).map(last -> last.plus(PAUSE)).filter(at -> at.isAfter(clock.instant()));
    }

    private List<Long> officers(long unit) {
        return concerned.officersOf(List.of(unit)).getOrDefault(unit, List.of());
    }

    private void requireWithin(long unit, RightsHolder caller) {
        if (!units.within(unit, caller.unitsAs(URGING))) {
            throw Refusals.notFound();
        }
    }

    private static DomainException tooSoon(Instant at) {
        return refused("nudged-already", "Đơn vị này đã được đôn đốc trong 7 ngày qua. Có thể gửi lại từ " + Time.shown(at) + ".",
                "This unit was urged on in the last seven days. It is possible again from " + Time.shown(at) + " on.");
    }

    private static DomainException refused(String type, String vi, String en) {
        return new DomainException(Category.RULE, type, new Text("Chưa gửi được đôn đốc", "Not sent"), new Text(vi, en));
    }
}
