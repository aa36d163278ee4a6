package vn.sangkien.standings.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/**
 * What is to be frozen now: a sprint, else a phase, else the phase that is shown.
 *
 * @param unitId at the top of what is frozen; the campaign's whole tree when none is given
 */
record TakeSnapshotRequest(
        @NotNull Id campaignId,
        @Schema(nullable = true) Id phaseId,
        @Schema(nullable = true) Id sprintId,
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) @Size(max = 500) String note) {

    TakeSnapshotRequest {
        note = Typed.line(note);
    }
}
