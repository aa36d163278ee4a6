package vn.sangkien.unit.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** A new unit below another. */
record FoundUnitRequest(
        @NotNull Id parentId,
        @NotBlank @Size(min = 2, max = 40) @Pattern(regexp = "[A-Za-z0-9._/-]+", message = "{message.code}") String code,
        @NotBlank @Size(min = 3, max = 200) @OneScript String name,
        @NotNull UnitLevel level,
        @Schema(nullable = true) UpperKind kind,
        @NotNull Block block,
        @NotNull LocalDate foundedOn) {

    FoundUnitRequest {
        code = Typed.line(code);
        name = Typed.line(name);
    }

    UnitFacts facts() {
        return new UnitFacts(name, level, kind, block);
    }
}
