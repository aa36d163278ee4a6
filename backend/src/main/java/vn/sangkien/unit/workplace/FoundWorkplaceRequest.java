package vn.sangkien.unit.workplace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.unit.Block;

/** A new grassroots unit for a workplace that is not listed. */
record FoundWorkplaceRequest(
        @NotNull Id parentId,
        @NotBlank @Size(min = 2, max = 40) @Pattern(regexp = "[A-Za-z0-9._/-]+", message = "{message.code}") String code,
        @NotBlank @Size(min = 3, max = 200) @OneScript String name,
        @NotNull Block block) {

    FoundWorkplaceRequest {
        code = Typed.line(code);
        name = Typed.line(name);
    }
}
