package vn.sangkien.unit.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.NewGrant;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Giving and ending rights. Only who holds more over the unit gives one, never to themselves, and to people of the unit only. */
@ApplicationScoped
public class UnitGrants {

    public static final Listing LIST = new Listing("unit-grants");
    public static final Listing HERE = new Listing("rights-here");

    /** Who sees what was given below. */
    public static final Role[] GIVING = {Role.LEADER, Role.ADMIN};
    /** Who sees which rights work at a unit. */
    public static final Role[] SEEING = {Role.LEADER, Role.ADMIN, Role.DPO};

    private final GrantService grants;
    private final GrantReader reader;
    private final Candidates candidates;
    private final AccountService accounts;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Clock clock;

    UnitGrants(GrantService grants, GrantReader reader, Candidates candidates, AccountService accounts, UnitService units, Idempotency idempotency,
               Clock clock) {
        this.grants = grants;
        this.reader = reader;
        this.candidates = candidates;
        this.accounts = accounts;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param role null for all. @throws DomainException 404 outside the caller's subtree */
    public Page<GrantResponse> list(long unit, Role role, Cursor after, int limit, RightsHolder caller) {
        requireSubtree(unit, caller);
        return reader.list(unit, role, after, limit);
    }

    /** @throws DomainException 403 for a right that is not given here, 404 outside the caller's subtree */
    Page<Candidate> find(long unit, Role role, String typed, Caller caller) {
        requireScope(unit, role, caller);
        return Page.whole(candidates.find(unit, typed));
    }

    /**
     * @throws DomainException 400 for days that make no sense and for a person from elsewhere, 403 for a right that is not given here
     *     and for oneself, 404 outside the caller's subtree, 409 when the person holds it already, 422 for a closed unit and for longer than
     *     the giver's own right
     */
    @Atomic
    GrantResponse give(long unit, GiveGrantRequest request, IdempotencyKey key, Caller caller) {
        accounts.takeTurn(request.personId().value());
        return idempotency.once(caller.id(), key, new Giving(Id.of(unit), request), GrantResponse.class, () -> {
            requireScope(unit, request.role(), caller);
            Instant now = clock.instant();
            LocalDate today = Time.dayOf(now);
            request.requireDays(today);
            long person = request.personId().value();
            if (person == caller.id()) {
                throw oneself();
            }
            RightDays.requireWithin(request.endsOn(), lastDay(unit, request.role(), caller), today);
            units.requireOpen(unit);
            if (!accounts.active(person) || candidates.place(person, unit).isEmpty()) {
                throw new InvalidFieldsException(new Violation("personId", "elsewhere", "Người được cấp: phải là người của đơn vị này hoặc của đơn vị bên trong.",
                        "Person: somebody of this unit or of one below it."));
            }
            Instant from = request.startsOn().atStartOfDay(Time.ZONE).toInstant();
            var order = new NewGrant(person, request.role(), unit, from.isBefore(now) ? now : from,
                    request.endsOn().plusDays(1).atStartOfDay(Time.ZONE).toInstant(), caller.id(), request.reason());
            long id = grants.give(order).orElseThrow(UnitGrants::heldAlready);
            return reader.find(id, unit).orElseThrow();
        });
    }

    private record Giving(Id unit, GiveGrantRequest request) {
    }

    /** @throws DomainException 404 outside the caller's subtree, 409 when it is over */
    @Atomic
    GrantResponse end(long unit, long grant, EndGrantRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Ending(Id.of(grant), request), GrantResponse.class, () -> {
            GrantResponse found = reader.find(grant, unit).orElseThrow(Refusals::notFound);
            requireScope(unit, found.role(), caller);
            if (!grants.end(grant, caller.id(), request.reason())) {
                throw over();
            }
            return reader.find(grant, unit).orElseThrow();
        });
    }

    private record Ending(Id grant, EndGrantRequest request) {
    }

    private void requireSubtree(long unit, RightsHolder caller) {
        if (!units.within(unit, caller.unitsAs(GIVING))) {
            throw Refusals.notFound();
        }
    }

    private void requireScope(long unit, Role role, Caller caller) {
        requireSubtree(unit, caller);
        if (!Givers.may(caller, role, units.ancestorsAndSelf(unit))) {
            throw Refusals.forbidden();
        }
    }

    /** @throws DomainException 404 outside the caller's subtrees */
    public Page<RightHere> here(long unit, Cursor after, int limit, RightsHolder caller) {
        if (!units.within(unit, caller.unitsAs(SEEING))) {
            throw Refusals.notFound();
        }
        return reader.here(unit, after, limit);
    }

    /** Those that the caller may give here for a day at least, and for how long. @throws DomainException 404 outside the caller's subtrees */
    List<GivableRight> givable(long unit, Caller caller) {
        requireSubtree(unit, caller);
        LocalDate today = Time.dayOf(clock.instant());
        return Givers.at(caller, units.ancestorsAndSelf(unit)).stream().map(role -> new GivableRight(role, lastDay(unit, role, caller).orElse(null)))
                .filter(right -> right.lastDay() == null || !right.lastDay().isBefore(today)).toList();
    }

    private Optional<LocalDate> lastDay(long unit, Role role, Caller caller) {
        return Givers.lastDay(grants, caller.id(), role, units.ancestorsAndSelf(unit));
    }

    private static DomainException oneself() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không được tự cấp quyền", "Not to oneself"),
                new Text("Bạn không được cấp quyền cho chính mình. Hãy nhờ một người khác có thẩm quyền.",
                        "Nobody gives a right to themselves. Ask somebody else who may."));
    }

    private static DomainException heldAlready() {
        return new DomainException(Category.CONFLICT, "grant-held",
                new Text("Đã có quyền này", "Held already"),
                new Text("Người này đã có quyền này tại đơn vị trong một phần thời gian đó. Hãy kết thúc quyền cũ hoặc chọn ngày khác.",
                        "The person holds this right over the unit during some of that time. End it first, or choose other days."));
    }

    private static DomainException over() {
        return new DomainException(Category.CONFLICT, "grant-over",
                new Text("Quyền đã hết hiệu lực", "The right is over"),
                new Text("Quyền này đã hết hiệu lực, không cần kết thúc nữa.", "This right is over already; there is nothing to end."));
    }
}
