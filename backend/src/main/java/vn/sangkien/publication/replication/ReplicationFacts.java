package vn.sangkien.publication.replication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;

/**
 * What is told of a replication.
 *
 * @param text       what the unit does with the idea
 * @param appliedOn  since when it does; required where it is APPLIED, and only then
 * @param benefitText what has come of it, only where it is APPLIED
 */
@Schema(name = "ReplicationFactsRequest")
record ReplicationFacts(
        @NotNull ReplicationState state,
        @NotNull @Size(min = 10, max = 1_000) String text,
        @Schema(nullable = true) LocalDate appliedOn,
        @Schema(nullable = true) @Size(max = 1_000) String benefitText) {

    ReplicationFacts {
        text = Typed.lines(text);
        benefitText = Typed.lines(benefitText);
    }

    /** @throws InvalidFieldsException naming what does not go with the state, with today, or with the day on which the idea was first applied anywhere */
    void require(LocalDate firstAppliedOn, LocalDate today) {
        var wrong = new ArrayList<Violation>();
        if (state == ReplicationState.APPLIED && appliedOn == null) {
            wrong.add(new Violation("facts.appliedOn", "not-null", "Ngày bắt đầu áp dụng: chưa có. Hãy điền mục này.", "Applied since: is missing."));
        }
        if (state == ReplicationState.APPLIED && appliedOn != null && firstAppliedOn != null && appliedOn.isBefore(firstAppliedOn)) {
            wrong.add(new Violation("facts.appliedOn", "before-the-idea",
                    "Ngày bắt đầu áp dụng: không thể trước ngày sáng kiến được áp dụng lần đầu, " + Time.shown(firstAppliedOn) + ".",
                    "Applied since: cannot be before the idea was first applied, " + Time.shown(firstAppliedOn) + "."));
        }
        if (state == ReplicationState.APPLIED && appliedOn != null && appliedOn.isAfter(today)) {
            wrong.add(new Violation("facts.appliedOn", "past-or-present", "Ngày bắt đầu áp dụng: không được là ngày trong tương lai. "
                    + "Nếu đơn vị mới dự định áp dụng, hãy chọn “Dự định áp dụng” và bỏ trống ngày.",
                    "Applied since: must not be in the future. If the unit only means to, choose planned and leave the day empty."));
        }
        if (state == ReplicationState.PLANNED && appliedOn != null) {
            wrong.add(new Violation("facts.appliedOn", "only-applied", "Ngày bắt đầu áp dụng: chỉ ghi khi đơn vị đã áp dụng.",
                    "Applied since: only for what is applied."));
        }
        if (state == ReplicationState.PLANNED && benefitText != null) {
            wrong.add(new Violation("facts.benefitText", "only-applied", "Kết quả: chỉ ghi khi đơn vị đã áp dụng.", "Result: only for what is applied."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }
}
