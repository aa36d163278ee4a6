package vn.sangkien.unit.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/**
 * A change to be made.
 *
 * @param effectiveOn  the first day of the new order; a later day than today waits until then
 * @param name         for RENAME
 * @param level        for RECLASSIFY, with {@code upperKind} and {@code block}
 * @param otherUnitIds for MOVE the new parent, for MERGE the unit that takes this one in, for SPLIT the new units (two or
 *                     more, founded beforehand), for CLOSE the successor if there is one
 */
public record UnitChangeRequest(
        @NotNull ChangeKind kind,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(min = 3, max = 500) String reason,
        @Schema(nullable = true) @Size(min = 3, max = 200) @OneScript String name,
        @Schema(nullable = true) UnitLevel level,
        @Schema(nullable = true) UpperKind upperKind,
        @Schema(nullable = true) Block block,
        @Schema(nullable = true) @Size(max = 20) List<@NotNull Id> otherUnitIds) {

    public UnitChangeRequest {
        reason = Typed.line(reason);
        name = Typed.line(name);
        otherUnitIds = otherUnitIds == null ? List.of() : otherUnitIds.stream().toList();
    }

    /** The first of the other units; null when none is named. */
    Id otherUnitId() {
        return otherUnitIds.isEmpty() ? null : otherUnitIds.get(0);
    }
}
