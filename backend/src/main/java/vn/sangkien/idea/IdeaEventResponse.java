package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * One step in the life of an idea.
 *
 * @param actorName empty where nobody took it: it followed from what was done to another idea
 * @param externalId what the other system that took it calls the idea; null for people and the programme
 * @param reasonEn  where the programme says why itself; {@code reason} is in Vietnamese then
 * @param undone    whether a later step took it back
 * @param undo      whether it takes one back itself
 */
record IdeaEventResponse(
        Id id,
        @Schema(nullable = true) IdeaState from,
        IdeaState to,
        Instant at,
        String actorName,
        ActorPart actorPart,
        @Schema(nullable = true) String externalId,
        @Schema(nullable = true) ReasonCode reasonCode,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String reasonEn,
        boolean undone,
        boolean undo) {

    static IdeaEventResponse of(IdeaEvent event, String actorName, String externalId, boolean undone) {
        return new IdeaEventResponse(Id.of(event.id()), event.fromState(), event.toState(), event.at(), event.actorPart() == ActorPart.PROGRAMME ? "" : actorName,
                event.actorPart(), event.clientId() == null ? null : externalId, event.reasonCode(), event.reason(), event.reasonEn(), undone, event.undoesId() != null);
    }
}
