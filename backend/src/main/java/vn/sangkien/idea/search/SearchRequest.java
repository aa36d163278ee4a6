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
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;
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

    /** @throws InvalidFieldsException for a state in which an idea is not searched: a draft is its author's alone, and what is withdrawn is gone */
    void requireSearched() {
        if (state == IdeaState.DRAFT || state == IdeaState.WITHDRAWN) {
            throw new InvalidFieldsException(new Violation("state", "not-searched",
                    "Trạng thái: chỉ tìm được sáng kiến đã nộp và chưa rút. Bản nháp và sáng kiến đã rút của bạn nằm trong danh sách sáng kiến của tôi.",
                    "State: only ideas that were handed in and not withdrawn are searched. Your drafts and withdrawn ideas are in the list of your own."));
        }
    }

    /** @throws InvalidFieldsException when the last day comes before the first */
    void requireOrder() {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidFieldsException(new Violation("until", "before-from",
                    "Đến ngày: " + Time.shown(until) + " không được trước ngày bắt đầu " + Time.shown(from) + ".",
                    "Until: " + Time.shown(until) + " must not be before the first day, " + Time.shown(from) + "."));
        }
    }
}
