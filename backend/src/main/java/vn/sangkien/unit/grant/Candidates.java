package vn.sangkien.unit.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/**
 * Finds the people of a unit and of all below it. Those who hold a right there are found by a part of their name; a worker only by
 * the whole phone number or e-mail, so that nobody can leaf through people.
 */
@ApplicationScoped
public class Candidates {

    private static final int LEAST = 2;
    private static final int MOST = 20;
    private static final String BY_NAME = """
            SELECT p.id, p.display_name, u.id, u.code, u.name
            FROM account p JOIN role_grant g ON g.account_id = p.id AND g.starts_at <= :now AND (g.ends_at IS NULL OR g.ends_at > :since)
            JOIN unit_ancestor a ON a.unit_id = g.unit_id AND a.ancestor_id IN (:units) JOIN unit u ON u.id = g.unit_id
            WHERE p.state = 'ACTIVE' AND REPLACE(REPLACE(p.display_name, 'đ', 'd'), 'Đ', 'D') COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', :name, '%')
            GROUP BY p.id ORDER BY p.display_name, p.id""";

    private final EntityManager database;
    private final AccountService accounts;
    private final GrantService grants;
    private final UnitService units;
    private final Event<Workplaces> workplaces;
    private final Audit audit;
    private final Clock clock;

    Candidates(EntityManager database, AccountService accounts, GrantService grants, UnitService units, Event<Workplaces> workplaces, Audit audit,
               Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.workplaces = workplaces;
        this.audit = audit;
        this.clock = clock;
    }

    List<Candidate> find(long unit, String typed) {
        Set<Long> here = Set.of(unit);
        List<Candidate> found = matching(here, typed, clock.instant());
        noteSearch(here, typed, found.size());
        return found;
    }

    /** People of any of the units, also those whose right there has ended; to be followed by {@link #noteSearch}. */
    public List<Candidate> among(Set<Long> within, String typed) {
        return matching(within, typed, Instant.EPOCH);
    }

    /** Writes down that somebody looked for people there. */
    public void noteSearch(Set<Long> within, String typed, int found) {
        long unit = Collections.min(within);
        audit.write(AuditEntry.of(AuditAction.PEOPLE_SEARCHED, AuditObject.UNIT, unit).in(unit).with("asked", AccountService.isLogin(typed) ? Masked.login(typed) : typed)
                .with("found", found));
    }

    private List<Candidate> matching(Set<Long> within, String typed, Instant since) {
        Optional<Long> known = accounts.byLogin(typed);
        if (known.isPresent()) {
            return place(known.get(), within)
                    .map(where -> new Candidate(Id.of(known.get()), accounts.names(known.stream().toList()).get(known.get()), where)).stream().toList();
        }
        String name = Folded.of(typed);
        if (name.length() < LEAST) {
            return List.of();
        }
        List<?> rows = database.createNativeQuery(BY_NAME).setParameter("now", clock.instant()).setParameter("since", since).setParameter("units", within)
                .setParameter("name", name).setMaxResults(MOST).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Candidate(Id.of(((Number) row[0]).longValue()), (String) row[1],
                UnitRef.of(((Number) row[2]).longValue(), (String) row[3], (String) row[4]))).toList();
    }

    /** Where in the unit or below it the person works or holds a right; empty for somebody from elsewhere. */
    Optional<UnitRef> place(long person, long unit) {
        return place(person, Set.of(unit));
    }

    private Optional<UnitRef> place(long person, Set<Long> within) {
        var asked = new Workplaces(person);
        workplaces.fire(asked);
        List<Long> places = new ArrayList<>(asked.units());
        places.addAll(grants.unitsOf(person));
        return places.stream().filter(place -> units.within(place, within)).findFirst().map(units::ref);
    }
}
