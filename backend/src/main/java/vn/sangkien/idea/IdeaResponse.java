package vn.sangkien.idea;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * An idea as the caller may see it.
 *
 * @param number     the receipt number, from the first submission on
 * @param formVersion the version of the form it was handed in with; null for a draft
 * @param coAuthor   handed in by somebody else, together with the caller
 * @param authorName null where the caller may not know it
 * @param clientName the other system that sent it on the author's behalf; null for none, and where the caller may not know it
 * @param operatorName who entered it for its author; null for nobody, and where the caller may not know it
 * @param externalId what that system calls it; null wherever its name is
 * @param late       entered after its phase had closed
 * @param lateEntry  for those who may see who did what: that its late entry was asked for, or who entered it and why
 * @param lastReason the last reason given to the author
 */
public record IdeaResponse(
        Id id,
        @Schema(nullable = true) String number,
        Id campaignId,
        @Schema(nullable = true) UnitRef unit,
        @Schema(nullable = true) Block block,
        @Schema(nullable = true) Id phaseId,
        IdeaForm form,
        @Schema(nullable = true) Integer formVersion,
        @Schema(nullable = true) Recognition recognition,
        IdeaState state,
        boolean mayPublish,
        boolean late,
        @Schema(nullable = true) LateEntry lateEntry,
        @Schema(nullable = true) String authorName,
        @Schema(nullable = true) String clientName,
        @Schema(nullable = true) String externalId,
        @Schema(nullable = true) String operatorName,
        boolean coAuthor,
        Channel channel,
        Instant createdAt,
        Instant updatedAt,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) GivenReason lastReason,
        List<IdeaAction> actions,
        long version) implements Versioned {

    static IdeaResponse of(Idea idea, IdeaForm form, UnitRef unit, String authorName, String clientName, String operatorName, boolean coAuthor, LateEntry lateEntry, GivenReason lastReason, List<IdeaAction> actions) {
        return new IdeaResponse(Id.of(idea.id()), idea.number(), Id.of(idea.campaignId()), unit, idea.block(), Id.ofNullable(idea.phaseId()),
                form, idea.formVersion(), idea.recognition(), idea.state(), idea.mayPublish(), idea.late(), lateEntry, authorName, clientName, clientName == null ? null : idea.externalId(), operatorName, coAuthor, idea.channel(), idea.createdAt(),
                idea.updatedAt(), idea.submittedAt(), idea.decidedAt(), lastReason, actions, idea.version());
    }
}
