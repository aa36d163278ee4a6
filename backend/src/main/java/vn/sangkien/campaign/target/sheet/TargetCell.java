package vn.sangkien.campaign.target.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.unit.Block;

/** Both targets of one block; null means "not set". */
public record TargetCell(
        @NotNull Block block,
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer assigned,
        @Schema(nullable = true) @Min(0) @Max(1_000_000_000) Integer registered) {

    Integer amount(TargetKind kind) {
        return kind == TargetKind.ASSIGNED ? assigned : registered;
    }

    /** The whole sheet, block by block. */
    public static List<TargetCell> of(TargetSheet sheet) {
        return Stream.of(Block.values()).map(block -> new TargetCell(block, sheet.amount(new TargetKey(block, TargetKind.ASSIGNED)),
                sheet.amount(new TargetKey(block, TargetKind.REGISTERED)))).toList();
    }
}
