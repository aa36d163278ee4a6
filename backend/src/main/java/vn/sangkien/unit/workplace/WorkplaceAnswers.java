package vn.sangkien.unit.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.alias.Aliases;

/** Lets the officers of a place answer: link, found or refuse. Each answer is given once. */
@ApplicationScoped
public class WorkplaceAnswers {

    public static final Listing LIST = new Listing("workplace-requests");

    public static final Role[] ANSWERING = {Role.UNIT_OFFICER, Role.REVIEWER, Role.SUPPORT, Role.ADMIN};

    private final WorkplaceRequestRepository requests;
    private final WorkplaceRequests all;
    private final LookAlikes lookAlikes;
    private final UnitService units;
    private final UnitEditor editor;
    private final Aliases aliases;
    private final Clock clock;

    WorkplaceAnswers(WorkplaceRequestRepository requests, WorkplaceRequests all, LookAlikes lookAlikes, UnitService units, UnitEditor editor,
                     Aliases aliases, Clock clock) {
        this.requests = requests;
        this.all = all;
        this.lookAlikes = lookAlikes;
        this.units = units;
        this.editor = editor;
        this.aliases = aliases;
        this.clock = clock;
    }

    public Page<WorkplaceRequestResponse> queue(RequestState state, Cursor after, int limit, RightsHolder caller) {
        return all.describe(LIST, requests.queue(caller.unitsAs(ANSWERING), state, after, limit), limit);
    }

    /** @throws DomainException 404 outside the caller's places */
    WorkplaceRequestDetail get(long id, Caller caller) {
        WorkplaceRequest request = find(id, caller);
        boolean mayFound = request.state() == RequestState.OPEN && units.within(request.placeId(), mayFoundBelow(caller));
        return new WorkplaceRequestDetail(all.describe(request), lookAlikes.in(request.placeId(), request.name()), mayFound,
                editor.freeCode(request.placeId()));
    }

    /** @throws DomainException 404, 409 on a stale version or when it was answered, 422 for a closed unit */
    @Atomic
    WorkplaceRequestDetail link(long id, ReadVersion read, LinkWorkplaceRequest request, Caller caller) {
        return decide(id, read, caller, open -> {
            long unit = request.unitId().value();
            units.requireOpen(unit);
            if (request.alsoKnownAs()) {
                requireWithin(unit, caller.unitsAs(ANSWERING));
                aliases.addMissing(unit, open.name(), caller.id());
            }
            open.link(unit, caller.id(), clock.instant());
        });
    }

    /** @throws DomainException 403 without the right to found there, 409 also for a code that is taken */
    @Atomic
    WorkplaceRequestDetail found(long id, ReadVersion read, FoundWorkplaceRequest request, Caller caller) {
        return decide(id, read, caller, open -> {
            long parent = request.parentId().value();
            if (!units.within(parent, mayFoundBelow(caller))) {
                throw Refusals.forbidden();
            }
            units.requireOpen(parent);
            if (!UnitLevel.GRASSROOTS.mayHangUnder(editor.standing(parent).facts().level())) {
                throw new DomainException(Category.RULE, "place-too-low", new Text("Không thêm được đơn vị", "The unit cannot be added"),
                        new Text("Công đoàn cơ sở phải trực thuộc công đoàn cấp trên.", "A grassroots union hangs below an upper union."));
            }
            var facts = new UnitFacts(request.name(), UnitLevel.GRASSROOTS, null, request.block());
            open.found(editor.found(request.code(), facts, parent, Time.dayOf(clock.instant())), caller.id(), clock.instant());
        });
    }

    /** @throws DomainException 404, 409 on a stale version or when it was answered */
    @Atomic
    WorkplaceRequestDetail refuse(long id, ReadVersion read, RefuseWorkplaceRequest request, Caller caller) {
        return decide(id, read, caller, open -> open.refuse(request.reason(), caller.id(), clock.instant()));
    }

    private WorkplaceRequestDetail decide(long id, ReadVersion read, Caller caller, Consumer<WorkplaceRequest> decision) {
        WorkplaceRequest request = find(id, caller);
        ReadVersion.require(read, request.version());
        decision.accept(request);
        requests.flush();
        return get(id, caller);
    }

    private WorkplaceRequest find(long id, Caller caller) {
        return requests.find(id, caller.unitsAs(ANSWERING)).orElseThrow(Refusals::notFound);
    }

    /** Administrators, and the officers of units above the grassroots: they know what there is below them. */
    private Set<Long> mayFoundBelow(Caller caller) {
        Set<Long> tops = caller.unitsAs(Role.UNIT_OFFICER).stream()
                .filter(unit -> UnitLevel.GRASSROOTS.mayHangUnder(editor.standing(unit).facts().level()))
                .collect(Collectors.toCollection(HashSet::new));
        tops.addAll(caller.unitsAs(Role.ADMIN));
        return tops;
    }

    private void requireWithin(long unit, Set<Long> tops) {
        if (!units.within(unit, tops)) {
            throw Refusals.notFound();
        }
    }
}
