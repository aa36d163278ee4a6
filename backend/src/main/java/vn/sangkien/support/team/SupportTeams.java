package vn.sangkien.support.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitClosed;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** The support teams: who helps where. */
@ApplicationScoped
public class SupportTeams {

    private static final Role[] DESCRIBING = {Role.UNIT_OFFICER, Role.SUPPORT, Role.ADMIN};
    private static final Role[] DISSOLVING = {Role.UNIT_OFFICER, Role.ADMIN};

    private final SupportTeamRepository teams;
    private final UnitService units;
    private final GrantService grants;
    private final AccountService accounts;
    private final Event<SupportTeamFounded> founded;
    private final Event<SupportTeamDissolved> dissolved;
    private final Audit audit;

    SupportTeams(SupportTeamRepository teams, UnitService units, GrantService grants, AccountService accounts, Event<SupportTeamFounded> founded,
                 Event<SupportTeamDissolved> dissolved, Audit audit) {
        this.teams = teams;
        this.units = units;
        this.grants = grants;
        this.accounts = accounts;
        this.founded = founded;
        this.dissolved = dissolved;
        this.audit = audit;
    }

    /** The team that helps at the unit: its own, or that of the nearest unit above. */
    public Optional<SupportTeamResponse> nearest(long unit) {
        return teams.nearest(unit).map(this::describe);
    }

    /** The same, above the unit. */
    public Optional<SupportTeamResponse> above(long unit) {
        List<Long> line = units.ancestorsAndSelf(unit);
        return line.size() < 2 ? Optional.empty() : nearest(line.get(line.size() - 2));
    }

    /** The names of the teams of exactly these units; those without one are absent. */
    public Map<Long, String> names(Collection<Long> unitIds) {
        return teams.of(unitIds).stream().collect(Collectors.toMap(SupportTeam::unitId, SupportTeam::name));
    }

    /** Who answers for exactly this unit now, by name. */
    public List<SupportMember> members(long unit) {
        Map<Long, String> names = accounts.names(grants.holders(unit, Role.SUPPORT));
        return names.entrySet().stream().map(entry -> new SupportMember(Id.of(entry.getKey()), entry.getValue()))
                .sorted(java.util.Comparator.comparing(SupportMember::name).thenComparing(member -> member.id().value())).toList();
    }

    /** @throws DomainException 403 outside the caller's units */
    List<SupportMember> members(long unit, Caller caller) {
        requireWithin(unit, caller, DESCRIBING);
        return members(unit);
    }

    /** Until the end of the transaction nobody dissolves it or changes what belongs to it. @throws DomainException 404 when the unit has no team of its own */
    public void lockOwn(long unit) {
        if (teams.findById(unit, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refusals.notFound();
        }
    }

    /** Founds the team or describes it anew. @throws DomainException 403, 404, 409 on a stale version, 422 for a closed unit */
    @Atomic
    SupportTeamResponse put(long unitId, ReadVersion read, PutSupportTeamRequest request, Caller caller) {
        UnitRef unit = units.ref(unitId);
        requireWithin(unitId, caller, DESCRIBING);
        Optional<SupportTeam> known = teams.findByIdOptional(unitId);
        ReadVersion.require(read, known.map(SupportTeam::version).orElse(SupportTeam.NONE));
        units.requireOpen(unitId);
        SupportTeam team = known.orElseGet(() -> new SupportTeam(unitId, request));
        AuditEntry line = AuditEntry.of(AuditAction.SUPPORT_TEAM_SET, AuditObject.UNIT, unitId).by(caller.id()).in(unitId)
                .changed("name", known.map(SupportTeam::name).orElse(null), request.name());
        if (known.isPresent()) {
            team.describe(request);
        } else {
            teams.persist(team);
        }
        teams.flush();
        audit.write(line);
        if (known.isEmpty()) {
            founded.fire(new SupportTeamFounded(unitId));
        }
        return SupportTeamResponse.of(team, unit);
    }

    /** What it still had to answer goes to the next team above. @throws DomainException 403, 404, 409 on a stale version */
    @Atomic
    void dissolve(long unitId, ReadVersion read, Caller caller) {
        units.ref(unitId);
        requireWithin(unitId, caller, DISSOLVING);
        SupportTeam team = teams.findByIdOptional(unitId).orElseThrow(Refusals::notFound);
        ReadVersion.require(read, team.version());
        dissolve(team, caller.id());
    }

    /** A unit that ended helps nobody. */
    void closed(@Observes UnitClosed unit) {
        teams.findByIdOptional(unit.unitId()).ifPresent(team -> dissolve(team, unit.orderedBy()));
    }

    private void dissolve(SupportTeam team, long by) {
        teams.delete(team);
        teams.flush();
        audit.write(AuditEntry.of(AuditAction.SUPPORT_TEAM_DISSOLVED, AuditObject.UNIT, team.unitId()).by(by).in(team.unitId()).with("name", team.name()));
        dissolved.fire(new SupportTeamDissolved(team.unitId(), teams.nearest(team.unitId()).map(SupportTeam::unitId).orElse(null)));
    }

    /** @throws DomainException 404 for an unknown unit, 403 when the caller holds none of the roles over it or above */
    public void requireWithin(long unit, Caller caller, Role... roles) {
        units.ref(unit);
        if (!units.within(unit, caller.unitsAs(roles))) {
            throw Refusals.forbidden();
        }
    }

    private SupportTeamResponse describe(SupportTeam team) {
        return SupportTeamResponse.of(team, units.ref(team.unitId()));
    }
}
