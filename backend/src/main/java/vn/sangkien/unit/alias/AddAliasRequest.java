package vn.sangkien.unit.alias;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.text.Typed;

record AddAliasRequest(@NotBlank @Size(min = 2, max = Aliases.LONGEST) String name) {

    AddAliasRequest {
        name = Typed.line(name);
    }
}
