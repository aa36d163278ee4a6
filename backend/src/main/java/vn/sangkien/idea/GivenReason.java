package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason given to the author, with the state the idea went into. */
public record GivenReason(IdeaState state, @Schema(nullable = true) ReasonCode code, String text, Instant at) {
}
