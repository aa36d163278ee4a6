package vn.sangkien.unit.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Grant;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.account.factor.SecondFactorService;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.account.session.TemporaryPasswords;
import vn.sangkien.account.session.TemporaryPasswords.Lent;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Helps people of a unit who cannot sign in. Only an administrator who could have given them each right that they hold, and never oneself. */
@ApplicationScoped
class AccountHelp {

    private final SecondFactorService factors;
    private final TemporaryPasswords passwords;
    private final SessionService sessions;
    private final AccountService accounts;
    private final GrantService grants;
    private final Candidates candidates;
    private final UnitService units;

    AccountHelp(SecondFactorService factors, TemporaryPasswords passwords, SessionService sessions, AccountService accounts, GrantService grants, Candidates candidates,
                UnitService units) {
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accounts = accounts;
        this.grants = grants;
        this.candidates = candidates;
        this.units = units;
    }

    /**
     * Ends every session of the person: the lost telephone may be signed in.
     *
     * @throws DomainException 400 for somebody from elsewhere, 403 for oneself and for who holds as much, 404 outside the caller's subtree, 409 when it is off
     */
    @Atomic
    void resetSecondFactor(long unit, PersonReasonRequest request, Caller caller) {
        require(unit, request.personId().value(), caller);
        factors.reset(request.personId().value(), caller.id(), unit, request.reason());
        sessions.endAll(request.personId().value(), caller.id());
    }

    /** @throws DomainException 400 for somebody from elsewhere, 403 for oneself and for who holds as much, 404 outside the caller's subtree */
    @Atomic
    TemporaryPasswordResponse lendPassword(long unit, PersonReasonRequest request, Caller caller) {
        require(unit, request.personId().value(), caller);
        Lent lent = passwords.lend(request.personId().value(), caller.id(), unit, request.reason());
        return new TemporaryPasswordResponse(lent.password(), lent.validUntil());
    }

    private void require(long unit, long person, Caller caller) {
        if (!units.within(unit, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
        if (person == caller.id()) {
            throw oneself();
        }
        accounts.takeTurn(person);
        if (!accounts.active(person) || candidates.place(person, unit).isEmpty()) {
            throw new InvalidFieldsException(new Violation("personId", "elsewhere", "Người cần giúp: phải là người của đơn vị này hoặc của đơn vị bên trong.",
                    "Person: somebody of this unit or of one below it."));
        }
        List<Grant> held = grants.of(person);
        if (!held.stream().allMatch(grant -> Givers.may(caller, grant.role(), units.ancestorsAndSelf(grant.unitId())))) {
            throw Refusals.forbidden();
        }
    }

    private static DomainException oneself() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không tự làm được", "Not for oneself"),
                new Text("Bạn không làm việc này cho chính mình được. Hãy nhờ quản trị khác.", "Nobody does this for themselves. Ask another administrator."));
    }
}
