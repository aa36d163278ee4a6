package vn.sangkien.campaign.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.campaign.group.Memberships.Membership;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.campaign.history.Edit;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitClosed;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.change.UnitChangePreview;

/**
 * A closed unit's memberships end with it. Its successors take its place in a group where they may: below the unit that put the
 * group together, and not in a group of the kind already.
 */
@ApplicationScoped
class SuccessorsInGroups {

    private final GroupRepository groups;
    private final Memberships memberships;
    private final CampaignHistory history;
    private final UnitService units;
    private final Event<GroupChanged> changed;
    private final Clock clock;

    SuccessorsInGroups(GroupRepository groups, Memberships memberships, CampaignHistory history, UnitService units, Event<GroupChanged> changed, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.history = history;
        this.units = units;
        this.changed = changed;
        this.clock = clock;
    }

    void preview(@Observes UnitChangePreview preview) {
        preview.add("group-memberships", memberships.of(preview.unitId(), Time.dayOf(clock.instant())).size());
    }

    void closed(@Observes UnitClosed unit) {
        for (Membership membership : memberships.of(unit.unitId(), unit.on())) {
            EmulationGroup group = groups.findById(membership.groupId());
            memberships.end(membership, unit.on());
            record(group, new Edit("members", name(unit.unitId()), null, unit.on()), unit);
            LocalDate from = membership.from().isAfter(unit.on()) ? membership.from() : unit.on();
            unit.successorIds().stream().filter(successor -> mayFollow(group, successor, from)).forEach(successor -> {
                memberships.begin(group, successor, from, membership.until());
                record(group, new Edit("members", null, name(successor), from), unit);
            });
        }
    }

    private boolean mayFollow(EmulationGroup group, long successor, LocalDate from) {
        return units.within(successor, List.of(group.unitId())) && memberships.of(group.campaignId(), group.kind(), successor, from).isEmpty();
    }

    private void record(EmulationGroup group, Edit edit, UnitClosed unit) {
        history.record(group.campaignId(), new Subject(Subject.Kind.GROUP, group.id(), group.name()), List.of(edit), unit.reason(), unit.orderedBy());
        changed.fire(new GroupChanged(group.id()));
    }

    private String name(long unit) {
        return units.ref(unit).name();
    }
}
