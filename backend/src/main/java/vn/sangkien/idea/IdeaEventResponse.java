package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** One step in the life of an idea. @param undone whether a later step took it back; @param undo whether it takes one back itself */
record IdeaEventResponse(
        Id id,
        @Schema(nullable = true) IdeaState from,
        IdeaState to,
        Instant at,
        String actorName,
        ActorPart actorPart,
        @Schema(nullable = true) ReasonCode reasonCode,
        @Schema(nullable = true) String reason,
        boolean undone,
        boolean undo) {

    static IdeaEventResponse of(IdeaEvent event, String actorName, boolean undone) {
        return new IdeaEventResponse(Id.of(event.id()), event.fromState(), event.toState(), event.at(), actorName,
                event.actorPart(), event.reasonCode(), event.reason(), undone, event.undoesId() != null);
    }
}
