package vn.sangkien.campaign.edit;

import java.util.List;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** No two phases of a campaign are called the same, nor two sprints: on boards and in reports only the name tells them apart. */
final class Names {

    private Names() {
    }

    /** @param itself null for a new phase; one that is not renamed may keep its name */
    static void requireFree(String name, List<PhaseResponse> phases, Id itself) {
        boolean kept = phases.stream().anyMatch(phase -> phase.id().equals(itself) && phase.name().equalsIgnoreCase(name));
        if (!kept && phases.stream().anyMatch(phase -> phase.name().equalsIgnoreCase(name))) {
            throw taken("phase-name-taken", "Chương trình này đã có giai đoạn tên \"" + name + "\".", "This campaign already has a phase called \"" + name + "\".");
        }
    }

    /** @param itself null for a new sprint; one that is not renamed may keep its name */
    static void requireFreeSprint(String name, List<SprintResponse> sprints, Id itself) {
        boolean kept = sprints.stream().anyMatch(sprint -> sprint.id().equals(itself) && sprint.name().equalsIgnoreCase(name));
        if (!kept && sprints.stream().anyMatch(sprint -> sprint.name().equalsIgnoreCase(name))) {
            throw taken("sprint-name-taken", "Chương trình này đã có đợt cao điểm tên \"" + name + "\".", "This campaign already has a sprint called \"" + name + "\".");
        }
    }

    private static DomainException taken(String type, String vi, String en) {
        return new DomainException(Category.CONFLICT, type, new Text("Tên đã có", "Name taken"), new Text(vi, en));
    }
}
