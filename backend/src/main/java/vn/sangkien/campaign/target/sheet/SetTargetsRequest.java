package vn.sangkien.campaign.target.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/** @param cells the blocks to set; a block left out stays as it is */
record SetTargetsRequest(
        @NotEmpty @Size(max = 2) List<@NotNull @Valid TargetCell> cells,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    SetTargetsRequest {
        reason = Typed.line(reason);
    }

    /** @throws InvalidFieldsException when one block is given twice: nobody could say which counts */
    void requireDistinctBlocks() {
        if (cells.stream().map(TargetCell::block).distinct().count() < cells.size()) {
            throw new InvalidFieldsException(new Violation("cells", "distinct",
                    "Chỉ tiêu: mỗi khối chỉ được ghi một lần.", "Targets: give each block once."));
        }
    }
}
