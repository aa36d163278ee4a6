package vn.sangkien.unit.alias;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

record AddAliasRequest(@NotBlank @Size(min = 2, max = Aliases.LONGEST) @OneScript String name) {

    AddAliasRequest {
        name = Typed.line(name);
    }
}
