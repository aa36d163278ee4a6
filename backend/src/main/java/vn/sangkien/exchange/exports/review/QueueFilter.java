package vn.sangkien.exchange.exports.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.review.queue.DueState;
import vn.sangkien.review.queue.HolderFilter;
import vn.sangkien.review.queue.QueueState;
import vn.sangkien.review.queue.Selection;
import vn.sangkien.shared.id.Id;

/** What the queue of reviewers takes; null means "any". */
public record QueueFilter(@Schema(nullable = true) Id campaign, @Schema(nullable = true) Id unit, @Schema(nullable = true) QueueState state,
                   @Schema(nullable = true) IdeaField field, @Schema(nullable = true) DueState due, @Schema(nullable = true) HolderFilter holder) implements ExportFilter {

    public static final QueueFilter ANY = new QueueFilter(null, null, null, null, null, null);

    Selection selection() {
        return new Selection(campaign, unit, state, field, due, holder, null);
    }
}
