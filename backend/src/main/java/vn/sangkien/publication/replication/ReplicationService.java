package vn.sangkien.publication.replication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.idea.PublishedIdeas;
import vn.sangkien.publication.Brake;
import vn.sangkien.publication.Brakes;
import vn.sangkien.publication.PublicNames;
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
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What units tell of applying ideas of other units. */
@ApplicationScoped
class ReplicationService {

    static final Listing LIST = new Listing("replications");

    private static final Text TOO_FAST = new Text("Bạn ghi nhận áp dụng quá nhanh", "You are leaving notes too fast");
    private static final Role[] SPEAKING = {Role.UNIT_OFFICER, Role.LEADER, Role.ADMIN};

    private final ReplicationRepository notes;
    private final PublishedIdeas ideas;
    private final PublicNames names;
    private final UnitService units;
    private final RegistrationService registrations;
    private final CampaignService campaigns;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Brakes brakes;
    private final Clock clock;

    ReplicationService(ReplicationRepository notes, PublishedIdeas ideas, PublicNames names, UnitService units, RegistrationService registrations,
                       CampaignService campaigns, AccountService accounts, Idempotency idempotency, Brakes brakes, Clock clock) {
        this.notes = notes;
        this.ideas = ideas;
        this.names = names;
        this.units = units;
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.brakes = brakes;
        this.clock = clock;
    }

    /** @throws DomainException 404 unless the idea is published */
    Page<ReplicationResponse> list(long idea, Cursor after, int limit, Caller caller) {
        ideas.require(idea);
        Page<Replication> page = LIST.page(notes.of(idea, after, limit), limit, note -> new Cursor("", note.id()));
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(Replication::unitId).collect(Collectors.toSet()));
        Map<Long, String> named = names.of(page.items().stream().map(Replication::noterId).collect(Collectors.toSet()));
        return page.map(note -> ReplicationResponse.of(note, refs.get(note.unitId()), named.get(note.noterId()), mayChange(note, caller)));
    }

    /**
     * Leaves a note for a unit.
     *
     * @throws DomainException 403 for a unit for which the caller does not speak, 409 when it has a note already, 422 for the unit of the idea itself
     *     or a closed one, 429 for somebody who leaves too many
     */
    @Atomic
    ReplicationResponse create(long idea, CreateReplicationRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Noted(Id.of(idea), request), ReplicationResponse.class, () -> {
            accounts.takeTurn(caller.id());
            long unit = request.unitId().value();
            PublishedIdea published = ideas.require(idea);
            requireMaySpeak(published, unit, caller);
            request.facts().require(published.firstAppliedOn(), Time.dayOf(clock.instant()));
            if (notes.openFor(idea, unit)) {
                throw new DomainException(Category.CONFLICT, "already-noted", new Text("Đơn vị đã ghi nhận", "Already noted"),
                        new Text("Đơn vị này đã có ghi nhận áp dụng sáng kiến này. Hãy sửa ghi nhận đó.", "This unit has a note on this idea already. Change that one."));
            }
            Instant now = clock.instant();
            Brake.require(brakes.notes(), notes.leftSince(caller.id(), Brake.since(now)), now, TOO_FAST);
            var note = new Replication(idea, unit, caller.id(), request.facts(), now);
            try {
                notes.persistAndFlush(note);
            } catch (ConstraintViolationException lost) {
                throw RunAgainException.ifTaken(lost);
            }
            return describe(note, caller);
        });
    }

    private record Noted(Id idea, CreateReplicationRequest request) {
    }

    /** @throws DomainException 403 for others than who left it and the officers of its unit, 404, 409 on a stale version */
    @Atomic
    ReplicationResponse change(long idea, long id, ReadVersion read, EditReplicationRequest request, Caller caller) {
        Replication note = own(idea, id, caller);
        request.facts().require(ideas.require(idea).firstAppliedOn(), Time.dayOf(clock.instant()));
        ReadVersion.require(read, note.version());
        note.change(request.facts(), caller.id(), clock.instant());
        notes.flush();
        return describe(note, caller);
    }

    /** @throws DomainException as {@link #change} */
    @Atomic
    void withdraw(long idea, long id, Caller caller) {
        own(idea, id, caller).withdraw(caller.id(), clock.instant());
    }

    private Replication own(long idea, long id, Caller caller) {
        Replication note = notes.locked(idea, id).orElseThrow(Refusals::notFound);
        ideas.require(idea);
        if (!mayChange(note, caller)) {
            throw Refusals.forbidden();
        }
        return note;
    }

    private void requireMaySpeak(PublishedIdea idea, long unit, Caller caller) {
        units.requireOpen(unit);
        if (unit == idea.unitId()) {
            throw new DomainException(Category.RULE, "own-unit", new Text("Đơn vị của sáng kiến", "The idea's own unit"),
                    new Text("Sáng kiến này là của chính đơn vị đó. Ghi nhận nhân rộng dành cho đơn vị khác.",
                            "The idea comes from this very unit. Notes of this kind are for other units."));
        }
        if (!units.within(unit, caller.unitsAs(SPEAKING)) && !worksAt(unit, idea, caller)) {
            throw new DomainException(Category.FORBIDDEN, "unit-not-yours", new Text("Không phải đơn vị của bạn", "Not your unit"),
                    new Text("Bạn chỉ ghi nhận được cho đơn vị nơi bạn đã đăng ký tham gia, hoặc đơn vị bạn phụ trách.",
                            "You may speak for the unit from which you registered, or for units in your charge."));
        }
    }

    private boolean worksAt(long unit, PublishedIdea idea, Caller caller) {
        return List.of(idea.campaignId(), campaigns.current()).stream()
                .anyMatch(campaign -> registrations.workplace(campaign, caller.id()).filter(own -> own == unit).isPresent());
    }

    private boolean mayChange(Replication note, Caller caller) {
        return caller.signedIn() && (note.noterId() == caller.id() || units.within(note.unitId(), caller.unitsAs(SPEAKING)));
    }

    private ReplicationResponse describe(Replication note, Caller caller) {
        return ReplicationResponse.of(note, units.ref(note.unitId()), names.of(List.of(note.noterId())).get(note.noterId()), mayChange(note, caller));
    }
}
