package vn.sangkien.campaign.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.campaign.group.Memberships.Membership;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.UnitStanding;

/** What must be so before a group or its members may be changed. */
@ApplicationScoped
class GroupRules {

    private static final int YEARS_AHEAD = 5;

    private final GroupRepository groups;
    private final Memberships memberships;
    private final UnitEditor editor;
    private final UnitService units;
    private final Clock clock;

    GroupRules(GroupRepository groups, Memberships memberships, UnitEditor editor, UnitService units, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.editor = editor;
        this.units = units;
        this.clock = clock;
    }

    void requireFree(EmulationGroup group, String name) {
        if (groups.nameTaken(group.campaignId(), group.unitId(), group.kind(), name, group.id())) {
            throw new DomainException(Category.CONFLICT, "group-name-taken",
                    new Text("Tên đã có", "Name taken"),
                    new Text("Đơn vị này đã có cụm/khối thi đua tên \"" + name + "\".", "This unit already has a group called \"" + name + "\"."));
        }
    }

    void requireStanding(EmulationGroup group) {
        LocalDate dissolved = group.dissolvedOn();
        if (dissolved != null) {
            throw refusal("group-dissolved", "\"" + group.name() + "\" đã giải thể từ ngày " + Time.shown(dissolved) + ".",
                    "\"" + group.name() + "\" was dissolved as of " + Time.shown(dissolved) + ".");
        }
    }

    void requireDay(LocalDate day) {
        LocalDate last = Time.dayOf(clock.instant()).plusYears(YEARS_AHEAD);
        refuseIf(day.isAfter(last), "group-day", "Ngày hiệu lực không được sau ngày " + last + ".", "The effective date must not be after " + last + ".");
    }

    /**
     * The membership that ends by the step; null when none does.
     *
     * @param ref null for an unknown unit
     */
    Membership current(EmulationGroup group, long unit, UnitRef ref, MemberStep step, LocalDate day) {
        refuseIf(ref == null || !units.within(unit, List.of(group.unitId())), "group-unit-outside",
                named(ref) + " không nằm trong đơn vị lập ra cụm/khối này.", named(ref) + " does not lie below the unit that put the group together.");
        List<Membership> standing = memberships.of(group.campaignId(), group.kind(), unit, day);
        Membership current = standing.stream().filter(membership -> !membership.from().isAfter(day)).findFirst().orElse(null);
        refuseIf(standing.stream().anyMatch(membership -> membership.from().isAfter(day) || membership.until() != null), "group-member-later",
                named(ref) + " đã có thay đổi sau ngày " + Time.shown(day) + " trong một cụm/khối cùng loại; hãy chọn ngày muộn hơn.",
                named(ref) + " changes groups after " + day + " already; pick a later day.");
        boolean here = current != null && current.groupId() == group.id();
        if (step == MemberStep.LEAVE) {
            refuseIf(!here, "group-not-member", named(ref) + " không ở trong cụm/khối này vào ngày " + Time.shown(day) + ".", named(ref) + " is not in this group on " + day + ".");
            return current;
        }
        refuseIf(editor.standing(unit).parentId() == null, "group-root", named(ref) + " đứng trên mọi đơn vị nên không vào cụm/khối được.",
                named(ref) + " stands above all units and competes with none.");
        requireOpen(editor.standing(unit), day);
        refuseIf(here, "group-member", named(ref) + " đã ở trong cụm/khối này.", named(ref) + " is in this group already.");
        if (current != null && step == MemberStep.JOIN) {
            String other = groups.findById(current.groupId()).name();
            throw refusal("group-member-elsewhere", named(ref) + " đang ở \"" + other + "\"; hãy chuyển thay vì thêm.",
                    named(ref) + " is in \"" + other + "\"; move it instead.");
        }
        return current;
    }

    private static void requireOpen(UnitStanding unit, LocalDate day) {
        String name = "\"" + unit.facts().name() + "\"";
        refuseIf(!unit.open(), "unit-closed", name + " đã kết thúc hoạt động.", name + " is closed.");
        refuseIf(day.isBefore(unit.foundedOn()), "unit-not-yet", name + " thành lập ngày " + Time.shown(unit.foundedOn()) + ", sau ngày hiệu lực.",
                name + " was founded on " + unit.foundedOn() + ", after the effective date.");
    }

    private static String named(UnitRef ref) {
        return ref == null ? "—" : "\"" + ref.name() + "\"";
    }

    private static void refuseIf(boolean broken, String type, String vi, String en) {
        if (broken) {
            throw refusal(type, vi, en);
        }
    }

    private static DomainException refusal(String type, String vi, String en) {
        return new DomainException(Category.RULE, type, new Text("Không thay đổi được cụm/khối thi đua", "The group cannot be changed"), new Text(vi, en));
    }
}
