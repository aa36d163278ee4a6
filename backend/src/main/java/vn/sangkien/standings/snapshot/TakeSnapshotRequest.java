package vn.sangkien.standings.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.LeaderboardRequest;

/**
 * What is to be frozen now: of a sprint, a quarter, some days, else a phase, else the phase that is shown.
 *
 * @param quarter like {@code 2026-Q4}
 * @param from    the first of some days, {@code until} the last one
 * @param unitId  at the top of what is frozen; the campaign's whole tree when none is given
 * @param groupId an emulation group, whose board is frozen with all below the unit that put it together; instead of a unit
 */
record TakeSnapshotRequest(
        @NotNull Id campaignId,
        @Schema(nullable = true) Id phaseId,
        @Schema(nullable = true) Id sprintId,
        @Schema(nullable = true) @Size(max = 7) String quarter,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate until,
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) Id groupId,
        @Schema(nullable = true) @Size(max = 500) String note) {

    TakeSnapshotRequest {
        note = Typed.line(note);
    }

    /** The board whose figures are frozen. */
    LeaderboardRequest board() {
        return new LeaderboardRequest(campaignId, phaseId, sprintId, quarter, from, until, unitId, groupId, BoardRows.CHILDREN, BoardBlock.ALL,
                BoardOrder.VALID);
    }
}
