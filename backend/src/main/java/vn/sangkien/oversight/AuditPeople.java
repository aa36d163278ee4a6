package vn.sangkien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.grant.Candidates;

/** Whom the audit may be asked about: people of the reader's units, and for those over the whole tree also whoever has no workplace. */
@ApplicationScoped
class AuditPeople {

    private final Candidates candidates;
    private final AccountService accounts;
    private final UnitService units;

    AuditPeople(Candidates candidates, AccountService accounts, UnitService units) {
        this.candidates = candidates;
        this.accounts = accounts;
        this.units = units;
    }

    /** That somebody looked for people is written down. */
    List<SoughtPerson> find(String typed, Caller caller) {
        Set<Long> mine = caller.unitsAs(Role.DPO, Role.ADMIN);
        List<SoughtPerson> found = candidates.among(mine, typed).stream().map(person -> new SoughtPerson(person.id(), person.name(), person.unit())).toList();
        if (found.isEmpty() && units.within(units.root(), mine)) {
            found = withoutWorkplace(typed);
        }
        candidates.noteSearch(mine, typed, found.size());
        return found;
    }

    private List<SoughtPerson> withoutWorkplace(String typed) {
        List<Long> known = accounts.byLogin(typed).stream().toList();
        return accounts.names(known).entrySet().stream().map(named -> new SoughtPerson(Id.of(named.getKey()), named.getValue(), null)).toList();
    }
}
