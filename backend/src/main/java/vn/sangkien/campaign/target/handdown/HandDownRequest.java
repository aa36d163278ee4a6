package vn.sangkien.campaign.target.handdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.unit.Block;

/** @param rows the units whose figures change; a unit or a figure left out stays as it is */
record HandDownRequest(@NotEmpty @Size(max = 10_000) List<@NotNull @Valid Row> rows, @NotBlank @Size(min = 3, max = 500) String reason) {

    HandDownRequest {
        reason = Typed.line(reason);
    }

    /** @param version what was read of this unit */
    @Schema(name = "HandDownRowRequest")
    record Row(@NotNull Id unitId, @Min(0) @Max(1_000_000_000) long version, @NotEmpty @Size(max = 4) List<@NotNull @Valid Cell> cells) {
    }

    /**
     * @param amount      null takes the target away
     * @param ratePercent so much of the unit's headcount, in place of {@code amount}
     */
    @Schema(name = "HandDownCellRequest")
    record Cell(@NotNull Block block, @NotNull TargetKind kind,
                @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer amount,
                @Schema(nullable = true) @DecimalMin("0.01") @DecimalMax("999.99") @Digits(integer = 3, fraction = 2) BigDecimal ratePercent) {

        TargetKey key() {
            return new TargetKey(block, kind);
        }
    }

    /** @throws InvalidFieldsException when nobody could say which figure counts */
    void requireUnambiguous() {
        var wrong = new ArrayList<Violation>();
        var units = new HashSet<Id>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!units.add(row.unitId())) {
                wrong.add(new Violation("rows[" + i + "].unitId", "distinct", "Đơn vị: mỗi đơn vị chỉ được ghi một lần.", "Unit: give each unit once."));
            }
            if (row.cells().stream().map(Cell::key).distinct().count() < row.cells().size()) {
                wrong.add(new Violation("rows[" + i + "].cells", "distinct", "Chỉ tiêu: mỗi khối và loại chỉ được ghi một lần.",
                        "Targets: give each block and kind once."));
            }
            if (row.cells().stream().anyMatch(cell -> cell.amount() != null && cell.ratePercent() != null)) {
                wrong.add(new Violation("rows[" + i + "].cells", "either", "Chỉ tiêu: ghi số hoặc tỷ lệ, không ghi cả hai.",
                        "Targets: give a figure or a rate, not both."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong.subList(0, Math.min(wrong.size(), 50)));
        }
    }
}
