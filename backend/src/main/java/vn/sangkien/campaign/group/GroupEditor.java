package vn.sangkien.campaign.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.campaign.history.Edit;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What administrators do with emulation groups of their own units. */
@ApplicationScoped
class GroupEditor {

    private final GroupRepository groups;
    private final Memberships memberships;
    private final GroupRules rules;
    private final GroupService reader;
    private final CampaignService campaigns;
    private final CampaignHistory history;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Event<GroupChanged> changed;

    GroupEditor(GroupRepository groups, Memberships memberships, GroupRules rules, GroupService reader, CampaignService campaigns,
                CampaignHistory history, UnitService units, Idempotency idempotency, Event<GroupChanged> changed) {
        this.groups = groups;
        this.memberships = memberships;
        this.rules = rules;
        this.reader = reader;
        this.campaigns = campaigns;
        this.history = history;
        this.units = units;
        this.idempotency = idempotency;
        this.changed = changed;
    }

    /** @throws DomainException 404 outside the caller's subtree, 409 for a name that is taken, 422 under a closed unit */
    @Atomic
    GroupResponse create(long campaign, CreateGroupRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Creation(Id.of(campaign), request), GroupResponse.class, () -> {
            campaigns.requireExists(campaign);
            requireMine(request.unitId().value(), caller);
            units.requireOpen(request.unitId().value());
            var group = new EmulationGroup(campaign, request);
            rules.requireFree(group, request.name());
            try {
                groups.persistAndFlush(group);
            } catch (ConstraintViolationException lost) {
                throw RunAgainException.ifTaken(lost);
            }
            record(group, List.of(Edit.of("name", null, request.name()), Edit.of("description", null, request.description())), request.reason(), caller.id());
            return reader.describe(group, caller);
        });
    }

    private record Creation(Id campaign, CreateGroupRequest request) {
    }

    /** @throws DomainException 404 outside the caller's subtree, 409 on a stale version or for a name that is taken */
    @Atomic
    GroupResponse describe(long id, ReadVersion read, DescribeGroupRequest request, Caller caller) {
        EmulationGroup group = mine(id, caller);
        ReadVersion.require(read, group.version());
        rules.requireFree(group, request.name());
        record(group, List.of(Edit.of("name", group.name(), request.name()), Edit.of("description", group.description(), request.description())),
                request.reason(), caller.id());
        group.describe(request.name(), request.description());
        groups.flush();
        return reader.describe(group, caller);
    }

    /** Ends the group with all memberships; it stays readable. @throws DomainException 409 on a stale version, 422 when it has ended */
    @Atomic
    GroupResponse dissolve(long id, ReadVersion read, DissolveGroupRequest request, Caller caller) {
        EmulationGroup group = mine(id, caller);
        ReadVersion.require(read, group.version());
        rules.requireStanding(group);
        rules.requireDay(request.effectiveOn());
        memberships.in(id, request.effectiveOn()).forEach(membership -> memberships.end(membership, request.effectiveOn()));
        record(group, List.of(new Edit("dissolvedOn", null, request.effectiveOn().toString(), request.effectiveOn())), request.reason(), caller.id());
        group.dissolve(request.effectiveOn());
        groups.flush();
        return reader.describe(group, caller);
    }

    /**
     * Units join, come over from another group of the kind, or leave, as of a day; all of them or none.
     *
     * @throws DomainException 404 outside the caller's subtree, 422 for what {@link GroupRules} refuse
     */
    @Atomic
    GroupResponse changeMembers(long id, MembersRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Members(Id.of(id), request), GroupResponse.class, () -> {
            EmulationGroup group = mine(id, caller);
            rules.requireStanding(group);
            rules.requireDay(request.effectiveOn());
            Map<Long, UnitRef> refs = units.refs(request.units());
            for (long unit : request.units()) {
                change(group, unit, refs.get(unit), request, caller);
            }
            return reader.describe(group, caller);
        });
    }

    private record Members(Id group, MembersRequest request) {
    }

    private void change(EmulationGroup group, long unit, UnitRef ref, MembersRequest request, Caller caller) {
        LocalDate day = request.effectiveOn();
        Memberships.Membership current = rules.current(group, unit, ref, request.step(), day);
        if (current != null) {
            memberships.end(current, day);
            EmulationGroup left = current.groupId() == group.id() ? group : groups.findById(current.groupId());
            record(left, List.of(new Edit("members", ref.name(), null, day)), request.reason(), caller.id());
        }
        if (request.step() != MemberStep.LEAVE) {
            begin(group, unit, day);
            record(group, List.of(new Edit("members", null, ref.name(), day)), request.reason(), caller.id());
        }
    }

    /** Of two groups that take the same unit at the same moment, the second finds the first when it runs again. */
    private void begin(EmulationGroup group, long unit, LocalDate day) {
        try {
            memberships.begin(group, unit, day, null);
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    private void record(EmulationGroup group, List<Edit> edits, String reason, long by) {
        history.record(group.campaignId(), new Subject(Subject.Kind.GROUP, group.id(), group.name()), edits, reason, by);
        changed.fire(new GroupChanged(group.id()));
    }

    private EmulationGroup mine(long id, Caller caller) {
        EmulationGroup group = groups.locked(id).orElseThrow(Refusals::notFound);
        requireMine(group.unitId(), caller);
        return group;
    }

    private void requireMine(long unit, Caller caller) {
        if (!units.within(unit, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }
}
