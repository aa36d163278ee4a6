package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an idea stands to late entry.
 *
 * @param askedAt   when the author asked for it, the last time
 * @param enteredAt when somebody with the right entered it, with {@code byName} and {@code reason}
 */
public record LateEntry(@Schema(nullable = true) Instant askedAt, @Schema(nullable = true) Instant enteredAt, @Schema(nullable = true) String byName,
                        @Schema(nullable = true) String reason) {

    static LateEntry asked(LateRequest request) {
        return new LateEntry(request.askedAt(), null, null, null);
    }

    /** @param askedAt null when nothing of it is known */
    static LateEntry entered(Instant askedAt, IdeaEvent event, String byName) {
        return new LateEntry(askedAt, event.at(), byName, event.reason());
    }
}
