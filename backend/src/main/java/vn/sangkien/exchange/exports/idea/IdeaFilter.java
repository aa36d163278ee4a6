package vn.sangkien.exchange.exports.idea;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.search.SearchRequest;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;

/** What the search for ideas takes; null means "any". */
public record IdeaFilter(
        @Schema(nullable = true) Id campaign, @Schema(nullable = true) @Size(max = 200) String q, @Schema(nullable = true) IdeaField field,
        @Schema(nullable = true) Id unit, @Schema(nullable = true) Id phase, @Schema(nullable = true) IdeaState state, @Schema(nullable = true) Block block,
        @Schema(nullable = true) LocalDate from, @Schema(nullable = true) LocalDate until) implements ExportFilter {

    public static final IdeaFilter ANY = new IdeaFilter(null, null, null, null, null, null, null, null, null);

    SearchRequest search() {
        return new SearchRequest(campaign, q, field, unit, phase, state, block, from, until, null, 1);
    }
}
