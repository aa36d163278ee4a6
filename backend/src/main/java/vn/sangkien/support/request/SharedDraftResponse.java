package vn.sangkien.support.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.HelpedText;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Tagged;
import vn.sangkien.unit.UnitRef;

/**
 * A draft that its author and a member of the team write together. Asked for again with the tag of the last answer, it says 304 until somebody saves.
 *
 * @param form     what is shared of it: no co-authors, no decision, nothing confidential
 * @param heldBack whether there is more, which stays the author's
 * @param until    when sharing ends by itself
 * @param version  goes back as {@code If-Match}
 */
record SharedDraftResponse(
        Id ideaId, Id campaignId, IdeaState state, String authorName, IdeaForm form, @Schema(nullable = true) UnitRef unit, boolean heldBack, Instant updatedAt,
        @Schema(nullable = true) String helperName, Instant until, long version) implements Tagged {

    static SharedDraftResponse of(HelpedText text, String author, String helper, Instant until) {
        return new SharedDraftResponse(text.ideaId(), text.campaignId(), text.state(), author, text.form(), text.unit(), text.heldBack(), text.updatedAt(), helper, until, text.version());
    }

    @Override
    public String entityTag() {
        return version + "-" + until.toEpochMilli() + "-" + (helperName == null ? 0 : Integer.toHexString(helperName.hashCode()));
    }

    @Override
    public boolean personal() {
        return true;
    }
}
