package vn.sangkien.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/**
 * What is known of a breach.
 *
 * @param noticedAt when somebody noticed it; the 72 hours begin then
 * @param dataKinds which data, such as phone numbers
 * @param people    of how many people; null while nobody knows
 * @param measures  what was done about it
 */
public record BreachFacts(@NotNull @PastOrPresent Instant noticedAt, @NotBlank @Size(min = 10, max = 2000) String what, @NotBlank @Size(max = 500) String dataKinds,
                   @Schema(nullable = true) @Min(0) @Max(100_000_000) Integer people, @Schema(nullable = true) @Size(max = 2000) String measures,
                   @Schema(nullable = true) @PastOrPresent Instant authorityToldAt, @Schema(nullable = true) @PastOrPresent Instant peopleToldAt, boolean closed) {

    public BreachFacts {
        what = Typed.lines(what);
        dataKinds = Typed.line(dataKinds);
        measures = Typed.lines(measures);
    }

    /** @param at where the facts stand in the request @throws InvalidFieldsException for what was told before it was known, and for closing it untold without a word why */
    void require(String at) {
        List<Violation> wrong = new ArrayList<>();
        if (authorityToldAt != null && authorityToldAt.isBefore(noticedAt)) {
            wrong.add(new Violation(at + "authorityToldAt", "order", "Báo cơ quan chức năng lúc: không được trước lúc phát hiện.", "Authority told at: not before it was noticed."));
        }
        if (peopleToldAt != null && peopleToldAt.isBefore(noticedAt)) {
            wrong.add(new Violation(at + "peopleToldAt", "order", "Báo người liên quan lúc: không được trước lúc phát hiện.", "People told at: not before it was noticed."));
        }
        if (closed && authorityToldAt == null && (measures == null || measures.isBlank())) {
            wrong.add(new Violation(at + "measures", "required", "Đã làm gì: chưa báo cơ quan chức năng, hãy ghi lý do trước khi khép lại.",
                    "Measures: the authority has not been told; say why before closing it."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }
}
