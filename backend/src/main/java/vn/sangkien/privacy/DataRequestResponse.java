package vn.sangkien.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A request, for those who answer it.
 *
 * @param name    of the person
 * @param due     the day that counts now, null when nothing is due any more
 * @param overdue whether that day is over
 */
public record DataRequestResponse(Id id, Id personId, String name, UnitRef unit, DataRequestKind kind, @Schema(nullable = true) String text, DataRequestState state, Instant askedAt,
                           LocalDate answerDue, LocalDate doneDue, @Schema(nullable = true) LocalDate due, boolean overdue, @Schema(nullable = true) Instant answeredAt,
                           @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String answer, long version) implements Versioned {
}
