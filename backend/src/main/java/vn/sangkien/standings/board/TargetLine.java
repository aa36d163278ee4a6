package vn.sangkien.standings.board;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.standings.Figures;

/** Both targets and what is reached of each, in percent with one decimal; null where no target is set. */
public record TargetLine(
        @Schema(nullable = true) Integer assigned, @Schema(nullable = true) Integer registered,
        @Schema(nullable = true) BigDecimal pctAssigned, @Schema(nullable = true) BigDecimal pctRegistered,
        @Schema(nullable = true) Boolean completed) {

    static TargetLine of(Figures figures, Targets targets, Boolean completed) {
        return new TargetLine(targets.assigned(), targets.registered(), Ratio.percent(figures.valid(), targets.assigned()),
                Ratio.percent(figures.valid(), targets.registered()), completed);
    }
}
