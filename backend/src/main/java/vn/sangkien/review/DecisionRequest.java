package vn.sangkien.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.ReasonCode;
import vn.sangkien.idea.Reason;
import vn.sangkien.idea.Recognition;
import vn.sangkien.idea.Verdict;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/**
 * A decision.
 *
 * @param reasonCode  with {@code reason}, needed for everything but VALID
 * @param recognition for VALID only: no idea is valid without the decision that recognised it; null when it is attached already
 * @param duplicateOf needed for DUPLICATE and refused beside anything else: the receipt number of the original, as people have it on paper
 */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @Schema(nullable = true) ReasonCode reasonCode,
        @Schema(nullable = true) @Size(min = 10, max = 2_000) String reason,
        @Schema(nullable = true) @Valid Recognition recognition,
        @Schema(nullable = true) @Size(max = 16) String duplicateOf) {

    public DecisionRequest {
        reason = Typed.lines(reason);
        duplicateOf = Typed.line(duplicateOf);
    }

    /** @throws InvalidFieldsException naming what this outcome needs and does not have, or has and does not take */
    public Verdict toVerdict() {
        var wrong = new ArrayList<Violation>();
        boolean valid = outcome == Outcome.VALID;
        if (!valid && reasonCode == null) {
            wrong.add(missing("reasonCode", "Lý do: hãy chọn một lý do.", "Reason: pick one."));
        }
        if (!valid && reason == null) {
            wrong.add(missing("reason", "Nội dung lý do: hãy viết rõ để tác giả biết cần làm gì.", "Reason text: tell the author what is wrong."));
        }
        if (outcome == Outcome.DUPLICATE && duplicateOf == null) {
            wrong.add(missing("duplicateOf", "Sáng kiến gốc: hãy chọn sáng kiến bị trùng.", "Original: pick the idea that this one repeats."));
        }
        if (outcome != Outcome.DUPLICATE && duplicateOf != null) {
            wrong.add(new Violation("duplicateOf", "null", "Sáng kiến gốc: chỉ ghi khi kết luận là trùng. Hãy bỏ mục này hoặc chọn kết luận “Trùng”.",
                    "Original: only for a duplicate. Leave it out, or decide that the idea is a duplicate."));
        }
        if (!valid && recognition != null) {
            wrong.add(new Violation("recognition", "null", "Quyết định công nhận: chỉ ghi khi kết luận là hợp lệ. Hãy bỏ mục này hoặc chọn kết luận “Hợp lệ”.",
                    "Recognition: only for a valid idea. Leave it out, or decide that the idea is valid."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(List.copyOf(wrong));
        }
        return new Verdict(outcome.state(), new Reason(reasonCode, reason), recognition, duplicateOf);
    }

    private static Violation missing(String field, String vi, String en) {
        return new Violation(field, "not-null", vi, en);
    }
}
