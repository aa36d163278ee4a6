package vn.sangkien.unit.change;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UpperKind;

/**
 * A unit through time.
 *
 * @param periods      what it was called, was, and hung under, the newest first
 * @param changes      what was ordered, the newest first, with what still waits for its day
 * @param predecessors the units that ended in this one
 */
record UnitHistoryResponse(List<PeriodLine> periods, List<UnitChangeResponse> changes, List<UnitRef> predecessors) {

    /** @param until the first day on which it was no longer so; null for what is so now */
    @Schema(name = "UnitPeriod")
    record PeriodLine(LocalDate from, @Schema(nullable = true) LocalDate until, String name, UnitLevel level, @Schema(nullable = true) UpperKind kind,
                      Block block, @Schema(nullable = true) UnitRef parent, boolean open) {

        static PeriodLine of(UnitPeriods.Period period, UnitRef parent) {
            return new PeriodLine(period.from(), period.until(), period.facts().name(), period.facts().level(), period.facts().kind(),
                    period.facts().block(), parent, period.open());
        }
    }
}
