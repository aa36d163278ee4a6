package vn.sangkien.campaign.edit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.SprintState;

/** What a change of a sprint would touch. @param stateBefore its state now; null for a new sprint */
record SprintPreviewResponse(@Schema(nullable = true) SprintState stateBefore, SprintState stateAfter, List<Effects.Effect> effects) {
}
