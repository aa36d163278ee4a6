package vn.sangkien.campaign.target.handdown;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** @param ratePercent for RATE only */
record SpreadRequest(@NotNull TargetKind kind, @NotNull SpreadMethod method,
                     @Schema(nullable = true) @DecimalMin("0.01") @DecimalMax("999.99") @Digits(integer = 3, fraction = 2) BigDecimal ratePercent) {

    /** @throws InvalidFieldsException when the rate is missing, or given for another method */
    void requireRate() {
        if ((method == SpreadMethod.RATE) != (ratePercent != null)) {
            throw new InvalidFieldsException(new Violation("ratePercent", "either",
                    "Tỷ lệ: chỉ ghi, và phải ghi, khi tính theo tỷ lệ đoàn viên.", "Rate: give it for the method RATE, and only then."));
        }
    }
}
