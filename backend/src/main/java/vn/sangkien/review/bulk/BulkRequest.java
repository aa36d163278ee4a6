package vn.sangkien.review.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.Recognition;
import vn.sangkien.review.DecisionRequest;
import vn.sangkien.review.queue.Selection;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * One decision for all that are selected, or one recognition attached to them: one of the two.
 *
 * @param count how many ideas the caller was told; another number now is refused
 */
record BulkRequest(
        @NotNull @Valid Selection selection, @NotNull Integer count, @Schema(nullable = true) @Valid DecisionRequest decision,
        @Schema(nullable = true) @Valid Recognition recognition) {

    BulkAction action() {
        return decision == null ? BulkAction.RECOGNISE : BulkAction.DECIDE;
    }

    /** @throws InvalidFieldsException naming what the decision needs and does not have */
    void requireComplete() {
        var wrong = new ArrayList<Violation>();
        if (decision == null && recognition == null) {
            wrong.add(new Violation("decision", "not-null", "Kết quả: cần một kết quả, hoặc một quyết định công nhận để gắn.",
                    "Decision: either a decision or a recognition to attach is needed."));
        }
        if (decision != null && recognition != null) {
            wrong.add(new Violation("recognition", "null",
                    "Quyết định công nhận: đã chọn kết quả thì không gắn riêng nữa. Hãy ghi quyết định công nhận trong kết quả “Hợp lệ”, hoặc bỏ kết quả.",
                    "Recognition: with a decision it is not attached by itself. Put it into the decision “valid”, or leave the decision out."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(List.copyOf(wrong));
        }
        if (decision != null) {
            decision.toVerdict();
        }
    }
}
