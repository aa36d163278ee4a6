package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an idea stands to late entry.
 *
 * @param askedAt   when the author asked for it; null for an idea that was entered
 * @param enteredAt when somebody with the right entered it, with {@code byName} and {@code reason}
 */
public record LateEntry(@Schema(nullable = true) Instant askedAt, @Schema(nullable = true) Instant enteredAt, @Schema(nullable = true) String byName,
                        @Schema(nullable = true) String reason) {

    static LateEntry asked(LateRequest request) {
        return new LateEntry(request.askedAt(), null, null, null);
    }

    static LateEntry entered(IdeaEvent event, String byName) {
        return new LateEntry(null, event.at(), byName, event.reason());
    }
}
