package vn.sangkien.support.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.idea.EnteredIdea;
import vn.sangkien.idea.EnteredIdeas;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.support.dispute.DisputeOfMine;
import vn.sangkien.support.dispute.Disputes;
import vn.sangkien.support.team.SupportTeamResponse;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What others entered in somebody's name, with who it was, for that person alone. */
@ApplicationScoped
class MyEntries {

    static final Listing LIST = new Listing("entered-ideas");

    private static final Role[] ENTERING = {Role.SUPPORT, Role.UNIT_OFFICER, Role.LATE_ENTRY, Role.ADMIN};

    private final EnteredIdeas ideas;
    private final TakeOvers takeOvers;
    private final Disputes disputes;
    private final AccountService accounts;
    private final GrantService grants;
    private final ClientService clients;
    private final SupportTeams teams;
    private final UnitService units;

    MyEntries(EnteredIdeas ideas, TakeOvers takeOvers, Disputes disputes, AccountService accounts, GrantService grants, ClientService clients, SupportTeams teams, UnitService units) {
        this.ideas = ideas;
        this.takeOvers = takeOvers;
        this.disputes = disputes;
        this.accounts = accounts;
        this.grants = grants;
        this.clients = clients;
        this.teams = teams;
        this.units = units;
    }

    /** The latest first. */
    Page<EnteredForMe> list(long person, Cursor after, int limit) {
        Page<EnteredIdea> page = LIST.page(ideas.inNameOf(person, after, limit), limit, idea -> new Cursor("", idea.id()));
        List<EnteredIdea> items = page.items();
        Instant takenAt = takeOvers.takenAt(person).orElse(Instant.MIN);
        Map<Long, DisputeOfMine> said = disputes.lastOf(items.stream().map(EnteredIdea::id).toList(), person);
        Set<Long> unitIds = items.stream().map(EnteredIdea::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, UnitRef> refs = units.refs(unitIds);
        Map<Long, Optional<String>> teamNames = unitIds.stream().collect(Collectors.toMap(unit -> unit, unit -> teams.nearest(unit).map(SupportTeamResponse::name)));
        Map<Long, String> names = accounts.names(items.stream().map(EnteredIdea::operatorId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, String> systems = clients.names(items.stream().map(EnteredIdea::clientId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var through = new HashMap<Entering, Optional<UnitRef>>();
        return page.map(idea -> new EnteredForMe(Id.of(idea.id()), idea.number(), idea.title(), idea.unitId() == null ? null : refs.get(idea.unitId()), idea.state(), idea.channel(),
                idea.operatorId() == null ? null : names.getOrDefault(idea.operatorId(), "—"), through.computeIfAbsent(new Entering(idea.operatorId(), idea.unitId()), this::through).orElse(null),
                idea.unitId() == null ? null : teamNames.get(idea.unitId()).orElse(null), idea.clientId() == null ? null : systems.get(idea.clientId()), idea.createdAt(), idea.submittedAt(),
                !idea.createdAt().isAfter(takenAt), idea.state().disputable(), said.get(idea.id())));
    }

    private record Entering(Long operator, Long unit) {
    }

    /** The nearest unit for which the operator does such work now; empty once the right has ended. */
    private Optional<UnitRef> through(Entering entering) {
        if (entering.operator == null || entering.unit == null) {
            return Optional.empty();
        }
        Set<Long> over = grants.unitsAs(entering.operator, ENTERING);
        List<Long> line = units.ancestorsAndSelf(entering.unit);
        return line.stream().filter(over::contains).reduce((higher, lower) -> lower).map(units::ref);
    }
}
