package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.unit.change.UnitChangePreview;

/** Tells before a change of the tree how many ideas are still on their way in the unit. */
@ApplicationScoped
class DraftsOfUnit {

    private final IdeaRepository ideas;

    DraftsOfUnit(IdeaRepository ideas) {
        this.ideas = ideas;
    }

    void preview(@Observes UnitChangePreview preview) {
        preview.add("drafts", ideas.countIn(preview.unitId(), IdeaState.DRAFT));
        preview.add("awaiting-decision", ideas.countIn(preview.unitId(), IdeaState.SUBMITTED, IdeaState.IN_REVIEW, IdeaState.NEEDS_INFO));
    }
}
