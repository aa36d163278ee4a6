package vn.sangkien.standings.recount;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * One recount.
 *
 * @param night           the day whose nightly run it is; null for one that somebody asked for
 * @param requestedByName null for a nightly run
 * @param startedAt       null while it waits
 * @param finishedAt      null until it has ended
 * @param differences     how many figures were wrong; null before the end, and when the run broke off
 * @param repaired        how many of them were made right
 */
public record RecountRunResponse(Id id, @Schema(nullable = true) LocalDate night, boolean repair, @Schema(nullable = true) String requestedByName,
                                 Instant requestedAt, @Schema(nullable = true) Instant startedAt, @Schema(nullable = true) Instant finishedAt,
                                 @Schema(nullable = true) Integer differences, @Schema(nullable = true) Integer repaired) {

    static RecountRunResponse of(RecountRun run, String requestedByName) {
        return new RecountRunResponse(Id.of(run.id()), run.night(), run.repair(), requestedByName, run.requestedAt(), run.startedAt(), run.finishedAt(),
                run.differences(), run.repaired());
    }
}
