package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** One step in the life of an idea. */
record IdeaEventResponse(
        Id id,
        @Schema(nullable = true) IdeaState from,
        IdeaState to,
        Instant at,
        String actorName,
        ActorPart actorPart,
        @Schema(nullable = true) ReasonCode reasonCode,
        @Schema(nullable = true) String reason) {

    static IdeaEventResponse of(IdeaEvent event, String actorName) {
        return new IdeaEventResponse(Id.of(event.id()), event.fromState(), event.toState(), event.at(), actorName,
                event.actorPart(), event.reasonCode(), event.reason());
    }
}
