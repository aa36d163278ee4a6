package vn.sangkien.idea;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an idea could be handed in now, and what is missing. READY is what the submission accepts, nothing else. */
record EligibilityResponse(Verdict verdict, List<EligibilityItem> items) {

    /** WAITING: its author has done what there is to do. */
    @Schema(name = "EligibilityVerdict")
    enum Verdict {
        READY, WAITING, NOT_YET
    }

    static EligibilityResponse of(List<EligibilityItem> items) {
        List<EligibilityItem.State> blocking = items.stream().filter(EligibilityItem::blocking).map(EligibilityItem::state).toList();
        Verdict verdict = blocking.isEmpty() ? Verdict.READY : blocking.contains(EligibilityItem.State.MISSING) ? Verdict.NOT_YET : Verdict.WAITING;
        return new EligibilityResponse(verdict, items);
    }
}
