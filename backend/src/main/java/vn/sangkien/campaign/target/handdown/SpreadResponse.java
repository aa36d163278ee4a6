package vn.sangkien.campaign.target.handdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * A proposal of how to hand down, of which nothing is saved yet.
 *
 * @param totals what the shares add up to, by block
 * @param rows   every open child
 */
record SpreadResponse(TargetKind kind, SpreadMethod method, List<Total> totals, List<Row> rows) {

    /** @param own null for a rate, which needs no own figure */
    @Schema(name = "SpreadTotal")
    record Total(Block block, @Schema(nullable = true) Integer own, long spread) {
    }

    /** @param version to be sent back when saving */
    @Schema(name = "SpreadRow")
    record Row(UnitRef unit, long version, List<Share> shares) {
    }

    /** @param now the figure in force; {@code weight} by what the share was worked out */
    @Schema(name = "SpreadShare")
    record Share(Block block, @Schema(nullable = true) Integer now, int amount, long weight) {
    }
}
