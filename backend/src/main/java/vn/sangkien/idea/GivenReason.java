package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason given to the author, with the state the idea went into.
 *
 * @param textEn where the programme says it itself; {@code text} is in Vietnamese then
 */
public record GivenReason(IdeaState state, @Schema(nullable = true) ReasonCode code, String text, @Schema(nullable = true) String textEn, Instant at) {
}
