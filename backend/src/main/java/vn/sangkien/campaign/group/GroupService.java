package vn.sangkien.campaign.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.history.CampaignChangeResponse;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Emulation groups as everybody may read them. */
@ApplicationScoped
public class GroupService {

    static final Listing LIST = new Listing("groups");
    static final Listing MEMBERS = new Listing("group-members");

    private final GroupRepository groups;
    private final Memberships memberships;
    private final CampaignService campaigns;
    private final CampaignHistory history;
    private final UnitService units;
    private final Clock clock;

    GroupService(GroupRepository groups, Memberships memberships, CampaignService campaigns, CampaignHistory history, UnitService units, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.campaigns = campaigns;
        this.history = history;
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainException 404 */
    public GroupRef ref(long id) {
        EmulationGroup group = get(id);
        return new GroupRef(Id.of(group.id()), Id.of(group.campaignId()), group.kind(), group.name());
    }

    /** The unit that put the group together. @throws DomainException 404 */
    public long organiser(long id) {
        return get(id).unitId();
    }

    /** The ids of the units in the group on the day of the instant. @throws DomainException 404 */
    public List<Long> membersAt(long id, Instant instant) {
        return memberships.unitsOn(get(id).id(), Time.dayOf(instant));
    }

    Page<GroupResponse> list(long campaign, GroupKind kind, Cursor after, int limit, Caller caller) {
        campaigns.requireExists(campaign);
        Page<EmulationGroup> page = LIST.page(groups.list(campaign, kind, after, limit), limit, group -> new Cursor(group.name(), group.id()));
        Map<Long, Integer> sizes = memberships.sizes(page.items().stream().map(EmulationGroup::id).toList(), today());
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(EmulationGroup::unitId).collect(Collectors.toSet()));
        return page.map(group -> GroupResponse.of(group, refs.get(group.unitId()), sizes.getOrDefault(group.id(), 0), mayEdit(group, caller)));
    }

    /** @throws DomainException 404 */
    GroupResponse describe(long id, Caller caller) {
        return describe(get(id), caller);
    }

    GroupResponse describe(EmulationGroup group, Caller caller) {
        int members = memberships.sizes(List.of(group.id()), today()).getOrDefault(group.id(), 0);
        return GroupResponse.of(group, units.ref(group.unitId()), members, mayEdit(group, caller));
    }

    /** Who is in the group on a day; null stands for today. */
    Page<GroupMember> members(long id, LocalDate day, Cursor after, int limit) {
        get(id);
        return MEMBERS.page(memberships.list(id, day == null ? today() : day, after, limit), limit,
                member -> new Cursor(member.unit().name(), member.unit().id().value()));
    }

    /** @throws DomainException 404 unless the caller may change the group */
    Page<CampaignChangeResponse> changes(long id, Cursor after, int limit, Caller caller) {
        EmulationGroup group = get(id);
        if (!mayEdit(group, caller)) {
            throw Refusals.notFound();
        }
        return history.list(group.campaignId(), id, after, limit);
    }

    private boolean mayEdit(EmulationGroup group, Caller caller) {
        return units.within(group.unitId(), caller.unitsAs(Role.ADMIN));
    }

    private EmulationGroup get(long id) {
        return groups.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    private LocalDate today() {
        return Time.dayOf(clock.instant());
    }
}
