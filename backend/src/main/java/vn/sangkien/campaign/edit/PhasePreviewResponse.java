package vn.sangkien.campaign.edit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseState;

/**
 * What a change of a phase would touch.
 *
 * @param stateBefore    its state now; null for a new phase
 * @param stateAfter     its state right after the change
 * @param sprintsOutside the names of its sprints that would stick out of it; they count what lies in both
 */
record PhasePreviewResponse(@Schema(nullable = true) PhaseState stateBefore, PhaseState stateAfter, List<String> sprintsOutside,
                            List<Effects.Effect> effects) {
}
