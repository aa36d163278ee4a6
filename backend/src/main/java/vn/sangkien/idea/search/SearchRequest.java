package vn.sangkien.idea.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;

/**
 * What is looked for. Null means "any".
 *
 * @param q    words in any order, with accents or without; null or blank gives the newest
 * @param unit the top of a subtree, as organised now
 * @param from the first day of submission, and {@code until} the last
 */
public record SearchRequest(
        @QueryParam("campaign") Id campaign,
        @QueryParam("q") @Size(max = 200) String q,
        @QueryParam("field") IdeaField field,
        @QueryParam("unit") Id unit,
        @QueryParam("phase") Id phase,
        @QueryParam("state") IdeaState state,
        @QueryParam("block") Block block,
        @QueryParam("from") LocalDate from,
        @QueryParam("until") LocalDate until,
        @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
}
