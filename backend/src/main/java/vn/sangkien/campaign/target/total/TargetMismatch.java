package vn.sangkien.campaign.target.total;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/**
 * Figures that do not add up. They are shown, not mended.
 *
 * @param block null for a campaign's total, which has none
 * @param own   what the unit was given
 * @param total what it should be made up of
 */
public record TargetMismatch(UnitRef unit, Kind what, TargetKind kind, @Schema(nullable = true) Block block, long own, long total) {

    @Schema(name = "MismatchKind")
    public enum Kind {
        /** No unit below has a figure yet. */
        NOT_HANDED_DOWN,
        /** The units below have less together than the unit itself. */
        CHILDREN_SHORT,
        /** The phases add up to something else than the campaign's total. */
        PHASES_DIFFER
    }
}
